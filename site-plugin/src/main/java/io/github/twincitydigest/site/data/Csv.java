package io.github.twincitydigest.site.data;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), UTF-8. It begins with a byte order mark, without which the spreadsheet
 * that most readers open it in takes Chinese for something else.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a line, the names of the columns first. */
    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    Bytes bytes() {
        return Bytes.copyOf(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
