package io.github.twincitydigest.site.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, set in columns for a terminal. Mutable and for one thread. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row, as long as every other. */
    /** Adds a row. */
    public void add(List<String> cells) {
        rows.add(cells.stream().map(Visible::of).toList());
    }

    /** A line a row, without blanks at its end. */
    /** The rows, their columns below one another. */
    public List<String> lines() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell)
                    .append(" ".repeat(widths[i] - DisplayWidth.of(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
