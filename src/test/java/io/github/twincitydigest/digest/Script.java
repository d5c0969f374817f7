package io.github.twincitydigest.digest;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What can be told of a character. */
final class Script {

    /** Big5 has these, as rare characters of their own; in a text of today they are the Simplified ones. */
    private static final String SIMPLIFIED_IN_BIG5 = "万与价优体儿厂听圣坏复岭庄异怀惊惧扑扰机极构柜洁离确种网苹荐虫赶踊适";

    /** Hong Kong writes these as the mainland does, and Taiwan does not. */
    private static final String HONG_KONG = "兑囱媪户揾氲温着税脱腽蜕悦";

    /** What the mainland's standard has and Taiwan's lacks. */
    private static final BitSet SIMPLIFIED = simplified();

    private Script() {}

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Whether a character is Simplified where the language has a Traditional one. */
    static boolean isSimplifiedOnly(int character, String language) {
        return SIMPLIFIED.get(character) && !(language.equals("zh-Hant-HK") && HONG_KONG.indexOf(character) >= 0);
    }

    /** The first such character of a text with what surrounds it, for a reader of a failed test. */
    static Optional<String> find(String text, IntPredicate wanted) {
        return IntStream.range(0, text.length())
                .filter(at -> wanted.test(text.codePointAt(at)))
                .mapToObj(at -> Character.toString(text.codePointAt(at)) + " in “"
                        + text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 12))
                                .strip() + "”")
                .findFirst();
    }

    private static BitSet simplified() {
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
        BitSet simplified = new BitSet();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char character = (char) unit;
            simplified.set(unit, isHan(unit) && mainland.canEncode(character) && !taiwan.canEncode(character));
        }
        SIMPLIFIED_IN_BIG5.codePoints().forEach(simplified::set);
        return simplified;
    }
}
