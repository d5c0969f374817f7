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

    String say(Period period) {
        PartialDate end = period.end();
        if (end != null) {
            return words.say("date.range", say(period.start()), say(end));
        }
        return period.part() == Period.Part.WHOLE
                ? say(period.start())
                : words.say("date." + period.part(), period.start().year());
    }
}
