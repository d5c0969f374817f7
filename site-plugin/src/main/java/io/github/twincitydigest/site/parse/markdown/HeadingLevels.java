package io.github.twincitydigest.site.parse.markdown;

/** Sees to it that headings form an outline below the title. */
final class HeadingLevels {

    private final Report report;
    private int previous = 1;

    HeadingLevels(Report report) {
        this.report = report;
    }

    void check(int level, int offset) {
        if (level == 1) {
            report.error(offset, "a heading of level 1", "use ##, because the title comes from the YAML file");
        } else if (level > previous + 1) {
            report.error(
                    offset,
                    "heading level jumps from " + previous + " to " + level,
                    "use " + "#".repeat(previous + 1) + " here");
        }
        previous = level;
    }
}
