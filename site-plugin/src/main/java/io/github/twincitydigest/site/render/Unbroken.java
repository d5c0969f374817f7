package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.BaseUnit;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.parse.Located;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a number and its unit on one line. Between a digit and a Han character every browser may break (2024|年), and
 * CSS has no rule against it: such a run becomes an element, which copies and is found as the plain text that it is. In
 * English the space between the two becomes one that does not break. Immutable.
 *
 * @see <a href="https://www.w3.org/TR/clreq/">Requirements for Chinese Text Layout</a>
 */
final class Unbroken {

    private static final List<String> CHINESE =
            List.of("个月", "個月", "个小时", "個小時", "个百分点", "個百分點", "年", "月", "日", "时", "時", "号", "號", "点", "點", "分", "多");

    private static final List<String> ENGLISH = List.of(
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** What a Chinese number is followed by before its unit, in either script. */
    private static final String SCALES = "[百千万萬亿億]{0,2}[多余餘]?";

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Language language;
    private final Pattern runs;

    private Unbroken(Language language, Pattern runs) {
        this.language = language;
        this.runs = runs;
    }

    /** For an edition's own language. */
    static Unbroken in(EditionView edition) {
        return of(
                edition.edition().language(),
                edition.site().units().bases(),
                base -> edition.script(new Located<>(base.unit(), base.location())));
    }

    /** For the language that an edition shows beside its own. */
    static Unbroken beside(EditionView edition) {
        return of(edition.edition().language().other(), edition.site().units().bases(), BaseUnit::unit);
    }

    /** @param chinese a unit's name in the script of the text */
    static Unbroken of(Language language, Collection<BaseUnit> units, Function<BaseUnit, String> chinese) {
        return new Unbroken(
                language, Pattern.compile(language == Language.ZH ? chinese(units, chinese) : english(units)));
    }

    private static String chinese(Collection<BaseUnit> units, Function<BaseUnit, String> name) {
        String unit = anyOf(Stream.concat(CHINESE.stream(), units.stream().map(name)));
        // What an ordinal counts need not be a unit of figures: 第10次, 第1期.
        return "第\\d+(?:—\\d+)?(?:" + unit + "|\\p{IsHan})?|\\d[\\d.,]*(?:%|" + SCALES + ")(?:" + unit + ")?";
    }

    private static String english(Collection<BaseUnit> units) {
        Stream<String> own = units.stream().flatMap(unit -> Stream.of(unit.en(), unit.plural()));
        return "(?<=\\d) (?=(?:" + anyOf(Stream.concat(ENGLISH.stream(), own)) + ")(?![\\p{L}\\p{N}]))";
    }

    private static String anyOf(Stream<String> words) {
        return words.filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .distinct()
                // The longest first, since 平方公里 begins as 平方米 does not, but 个月 as 个.
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** A text as HTML, escaped, with its numbers kept whole. */
    String html(String text) {
        if (language == Language.EN) {
            return Html.escape(spaced(text));
        }
        StringBuilder html = new StringBuilder();
        Matcher run = runs.matcher(text);
        int end = 0;
        while (run.find()) {
            html.append(Html.escape(text.substring(end, run.start())));
            String number = Html.escape(run.group());
            html.append(isHan(run.group()) ? "<span class=\"whole\">" + number + "</span>" : number);
            end = run.end();
        }
        return html.append(Html.escape(text.substring(end))).toString();
    }

    private static boolean isHan(String run) {
        return run.codePoints().anyMatch(Character::isIdeographic);
    }

    /** English with spaces that do not break before units; other text as it is. */
    String spaced(String text) {
        return language == Language.EN ? runs.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE)) : text;
    }
}
