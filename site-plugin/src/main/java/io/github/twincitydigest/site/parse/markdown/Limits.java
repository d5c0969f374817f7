package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/**
 * What a text may contain before it is refused with a problem. Far beyond anything that is written by hand, and within
 * what flexmark reads in seconds: its time grows with the square of the lines of a quotation and of the length of a run
 * of blanks in a heading, and its expression for thematic breaks overflows the stack at some thousand signs.
 */
final class Limits {

    /** Blocks within blocks; a list counts twice, for itself and for its item. */
    static final int BLOCK_DEPTH = 100;

    /** Emphasis, links and spans within each other. */
    static final int INLINE_DEPTH = 100;

    static final int LINES = 20_000;

    /** The same sign or blank again and again, {@code ****} or {@code * * * *}. */
    static final int RUN = 1_000;

    private Limits() {}

    /** Whether the text is within them; if not, that is a problem. */
    static boolean permit(SourceText source, Report report) {
        if (source.lines() > LINES) {
            report.error(0, Words.of("prose.too-long", LINES), Hint.of("prose.too-long.hint"));
            return false;
        }
        int offset = tooLongRun(source.text());
        if (offset >= 0) {
            report.error(offset, Words.of("prose.long-run", RUN), Hint.of("prose.long-run.hint"));
            return false;
        }
        return true;
    }

    private static int tooLongRun(String text) {
        char last = '\n';
        int signs = 0;
        int blanks = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == ' ' || sign == '\t') {
                blanks++;
            } else {
                blanks = 0;
                signs = sign == last && Chars.isAsciiPunctuation(sign) ? signs + 1 : 1;
                last = sign;
            }
            if (signs > RUN || blanks > RUN) {
                return at;
            }
        }
        return -1;
    }
}
