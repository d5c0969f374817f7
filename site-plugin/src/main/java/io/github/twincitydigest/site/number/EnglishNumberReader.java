package io.github.twincitydigest.site.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that stand in an English text in digits, with separators, decimals, scale and percent: 1.3 million,
 * 600,000, 21 per cent. Stateless.
 */
public final class EnglishNumberReader {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(?<whole>\\d{1,3}(?:,\\d{3}){1,8}+(?!\\d)|\\d{1,30}+)"
                    + "(?<fraction>\\.\\d{1,30}+(?!\\.?\\d))?"
                    + "(?:[ \u00A0-](?<scale>hundred|thousand|million|billion|trillion)s?\\b)?"
                    + "(?<percent>[ \u00A0]?%|[ \u00A0-]per[ \u00A0-]?cent\\b)?");
    private static final Pattern RANGE = Pattern.compile("\\s?(?:[-–—]|to|or|and)\\s?");
    private static final Map<String, Integer> POWERS =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** The 1990s are 90年代. */
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

    private static final int PERCENT_POWER = -2;

    private EnglishNumberReader() {}

    /** The numbers in a text, in their order. */
    public static List<WrittenNumber> read(String text) {
        List<WrittenNumber> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String fraction = matcher.group("fraction");
            String whole = matcher.group("whole").replace(",", "");
            String scale = matcher.group("scale");
            int power = (scale == null ? 0 : POWERS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0))
                    + (matcher.group("percent") == null ? 0 : PERCENT_POWER);
            BigDecimal printed = new BigDecimal(fraction == null ? whole : whole + fraction);
            WrittenNumber number =
                    new WrittenNumber(matcher.start(), matcher.end(), true, List.of(Reading.scaled(printed, power)));
            boolean isDecade = power == 0 && text.startsWith("s", matcher.end());
            found.add(isDecade ? number.with(Reading.of(printed.remainder(CENTURY))) : number);
        }
        Ranges.shareScales(text, RANGE, found);
        return found;
    }
}
