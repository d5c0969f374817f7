package io.github.twincitydigest.site.terminal;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many columns of a terminal a text takes: two a character that is wide by Unicode's East Asian Width (UAX 11),
 * none a mark above or below another, one any other. Of ambiguous width are quotation marks and the like; they count
 * one, as the annex recommends where the context is unknown. Told by blocks of the scripts of East Asia and of
 * pictures, which leaves out a few symbols. Stateless.
 */
public final class DisplayWidth {

    /** From the first of a range of wide characters to the last. */
    private static final NavigableMap<Integer, Integer> WIDE = new TreeMap<>(Map.ofEntries(
            Map.entry(0x1100, 0x115F), // Hangul Jamo
            Map.entry(0x2E80, 0x303E), // radicals, ideographic description, CJK punctuation
            Map.entry(0x3041, 0x33FF), // kana, Bopomofo, enclosed and squared
            Map.entry(0x3400, 0x4DBF), // Extension A
            Map.entry(0x4E00, 0xA4CF), // unified ideographs, Yi
            Map.entry(0xA960, 0xA97F), // Hangul Jamo Extended-A
            Map.entry(0xAC00, 0xD7A3), // Hangul syllables
            Map.entry(0xF900, 0xFAFF), // compatibility ideographs
            Map.entry(0xFE10, 0xFE19), // vertical forms
            Map.entry(0xFE30, 0xFE6F), // compatibility and small forms
            Map.entry(0xFF01, 0xFF60), // fullwidth forms
            Map.entry(0xFFE0, 0xFFE6),
            Map.entry(0x16FE0, 0x18DFF), // Tangut, Khitan
            Map.entry(0x1AFF0, 0x1B2FF), // kana, Nushu
            Map.entry(0x1F300, 0x1F64F), // pictures
            Map.entry(0x1F900, 0x1F9FF),
            Map.entry(0x20000, 0x3FFFD))); // Extensions B and on

    private DisplayWidth() {}

    /** The columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        Map.Entry<Integer, Integer> range = WIDE.floorEntry(c);
        return range != null && c <= range.getValue() ? 2 : 1;
    }
}
