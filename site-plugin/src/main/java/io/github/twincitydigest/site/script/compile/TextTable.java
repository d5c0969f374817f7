package io.github.twincitydigest.site.script.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a dictionary file: columns parted by tabs, UTF-8, comments after {@code #} at the start of a line.
 *
 * @param file for messages
 */
record TextTable(Path file, List<Row> rows) {

    /** A row that knows where it stands. */
    record Row(Path file, int line, List<String> columns) {

        String at(int column) {
            if (column >= columns.size()) {
                throw wrong("column " + (column + 1) + " is missing");
            }
            return columns.get(column);
        }

        String orEmpty(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ":" + line + ": " + what);
        }
    }

    static TextTable read(Path file) {
        try {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(file, number, List.of(line.split("\t", -1))));
                }
            }
            return new TextTable(file, List.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
