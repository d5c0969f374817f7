package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Period;

/**
 * Dates in an edition's words. Not {@code java.time.format}: its words come with the JDK and change with it, and a page
 * must not.
 */
final class DateWords {

    private final Messages.Words words;

    DateWords(Messages.Words words) {
        this.words = words;
    }

    String say(PartialDate date) {
        if (date.month() == 0) {
            return words.say("date.year", date.year());
        }
        String month = words.say("month." + date.month());
        return date.day() == 0
                ? words.say("date.month", date.year(), month)
                : words.say("date.day", date.year(), month, date.day());
    }

    /** The year alone. */
    String year(PartialDate date) {
        return words.say("date.year", date.year());
    }

    /** What is known beside the year; may be empty. */
    String day(PartialDate date) {
        if (date.month() == 0) {
            return "";
        }
        String month = words.say("month." + date.month());
        return date.day() == 0 ? month : words.say("date.day-of-year", month, date.day());
    }

    String say(Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (end != null) {
            return start.year() == end.year() && start.month() != 0
                    ? words.say("date.range-in-year", start.year(), day(start), day(end))
                    : words.say("date.range", say(start), say(end));
        }
        return period.part() == Period.Part.WHOLE
                ? say(period.start())
                : words.say("date." + period.part(), period.start().year());
    }
}
