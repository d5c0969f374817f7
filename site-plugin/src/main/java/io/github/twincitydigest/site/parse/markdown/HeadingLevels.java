package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/** Sees to it that headings form an outline below the title. */
final class HeadingLevels {

    private final Report report;
    private int previous = 1;

    HeadingLevels(Report report) {
        this.report = report;
    }

    /** @param marked whether it is written with {@code #}, not underlined */
    void check(int level, boolean marked, int offset) {
        if (level == 1) {
            report.error(
                    offset, Words.of("prose.heading-one"), advice(Hint.of("prose.heading-one.hint"), marked, 1, 2));
        } else if (level > previous + 1) {
            report.error(
                    offset,
                    Words.of("prose.heading-jump", previous, level),
                    advice(Hint.of("prose.heading-jump.hint", "#".repeat(previous + 1)), marked, level, previous + 1));
        }
        previous = level;
    }

    private static Hint advice(Hint hint, boolean marked, int level, int right) {
        return marked ? hint.replacing("#".repeat(level), "#".repeat(right)) : hint;
    }
}
