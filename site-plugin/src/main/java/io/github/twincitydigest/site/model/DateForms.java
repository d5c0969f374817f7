package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What dates and periods look like when people write them as they do elsewhere. Stateless. */
final class DateForms {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?: *[年./-] *(\\d{1,2})(?: *[月./-] *(\\d{1,2}) *[日号]?|月)?|年)?|(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern HALF = Pattern.compile("(\\d{4})年? *[-/]? *(?:(上|下)半年|[Hh]([12])|([12])[Hh])");

    private static final Pattern QUARTER =
            Pattern.compile("(\\d{4})年? *[-/]? *(?:第?([一二三四1-4])季度?|[Qq]([1-4])|([1-4])[Qq])");

    private static final Pattern FROM_TO =
            Pattern.compile("(.*?[^ ]) *(?:[~—–至到/]+|--+| - |(?<=\\d{4}年?)-(?=\\d{4})) *([^ ].*)");

    private static final String NUMERALS = "一二三四";

    private DateForms() {}

    /** A hint that says how the date that was meant is written. */
    static Hint dateHint(String text, Hint otherwise) {
        return date(plain(text)).map(right -> Suggestion.form(text, right)).orElse(otherwise);
    }

    /** A hint that says how the period that was meant is written. */
    static Hint periodHint(String text, Hint otherwise) {
        return period(plain(text)).map(right -> Suggestion.form(text, right)).orElse(otherwise);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\"'“”‘’]", "")
                .strip();
    }

    private static Optional<String> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean dense = matcher.group(4) != null;
        String year = matcher.group(dense ? 4 : 1);
        String month = matcher.group(dense ? 5 : 2);
        String day = matcher.group(dense ? 6 : 3);
        try {
            return Optional.of(new PartialDate(
                            Integer.parseInt(year),
                            month == null ? 0 : Integer.parseInt(month),
                            day == null ? 0 : Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> period(String text) {
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            String part = half.group(2) == null
                    ? (half.group(3) == null ? half.group(4) : half.group(3))
                    : half.group(2).equals("上") ? "1" : "2";
            return Optional.of(half.group(1) + "-H" + part);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            String part = quarter.group(2) == null
                    ? (quarter.group(3) == null ? quarter.group(4) : quarter.group(3))
                    : quarter.group(2);
            int numeral = NUMERALS.indexOf(part) + 1;
            return Optional.of(quarter.group(1) + "-Q" + (numeral > 0 ? Integer.toString(numeral) : part));
        }
        Optional<String> date = date(text);
        Matcher span = FROM_TO.matcher(text);
        if (date.isPresent() || !span.matches()) {
            return date;
        }
        Optional<String> start = date(span.group(1));
        Optional<String> end = date(span.group(2));
        return start.isPresent() && end.isPresent() && start.get().compareTo(end.get()) <= 0
                ? Optional.of(start.get() + "/" + end.get())
                : Optional.empty();
    }
}
