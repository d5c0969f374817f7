package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds a table in a paragraph: a line of headings, a line such as {@code |---|:-:|}, and a line for each row. Cells
 * are separated before anything within them is read, as in GitHub's tables; a {@code |} within a cell is written
 * {@code \|}.
 */
final class TableParser {

    private final Context context;

    TableParser(Context context) {
        this.context = context;
    }

    /**
     * A table and the text before it.
     *
     * @param before possibly empty
     * @param table reads the table; to be called after the text before it is read, so that ids are met in order
     */
    record Found(Content before, Supplier<Block.Table> table) {}

    /** The table in a paragraph, or null if there is none. */
    @Nullable Found parse(Content paragraph) {
        if (paragraph.text().indexOf('|') < 0) {
            return null;
        }
        List<Content> lines = lines(paragraph);
        for (int at = 1; at < lines.size(); at++) {
            List<Block.Alignment> alignments = alignments(lines.get(at));
            if (!alignments.isEmpty() && lines.get(at - 1).text().indexOf('|') >= 0) {
                return found(paragraph, lines, at, alignments);
            }
        }
        return null;
    }

    private @Nullable Found found(Content paragraph, List<Content> lines, int rule, List<Block.Alignment> alignments) {
        int columns = alignments.size();
        List<Content> heads = cells(lines.get(rule - 1));
        if (heads.size() != columns) {
            context.report()
                    .error(
                            lines.get(rule).offset(0),
                            Words.of("table.heading", heads.size(), columns),
                            Hint.of("table.heading.hint"));
            return null;
        }
        int begin = lines.subList(0, rule - 1).stream()
                .mapToInt(line -> line.text().length() + 1)
                .sum();
        Content before = paragraph.slice(0, Math.max(0, begin - 1));
        return new Found(before, () -> table(lines.subList(rule - 1, lines.size()), alignments));
    }

    /** @param lines from that of the headings on */
    private Block.Table table(List<Content> lines, List<Block.Alignment> alignments) {
        int columns = alignments.size();
        List<Block.Cell> head = read(cells(lines.get(0)), columns);
        List<List<Block.Cell>> rows = new ArrayList<>();
        Attributes attributes = Attributes.NONE;
        for (int at = 2; at < lines.size(); at++) {
            Attributes own = at == lines.size() - 1 ? attributes(lines.get(at)) : null;
            if (own == null) {
                rows.add(row(lines.get(at), columns));
            } else {
                attributes = own;
            }
        }
        Location location = context.report().locate(lines.get(0).offset(0));
        return new Block.Table(location, attributes, alignments, head, rows);
    }

    /** The attributes of the table, if they are all that the line says. */
    private @Nullable Attributes attributes(Content line) {
        if (!AttributesParser.begin(line.text(), 0)
                || line.text().indexOf('}') != line.text().length() - 1) {
            return null;
        }
        AttributesParser.Found found = AttributesParser.parse(line, 0, context);
        return found == null ? null : found.attributes();
    }

    private List<Block.Cell> row(Content line, int columns) {
        List<Content> cells = cells(line);
        if (cells.size() > columns) {
            context.report()
                    .error(
                            cells.get(columns).offset(0),
                            Words.of("table.row", cells.size(), columns),
                            Hint.of("table.row.hint"));
        }
        return read(cells, columns);
    }

    private List<Block.Cell> read(List<Content> cells, int columns) {
        List<Block.Cell> read = new ArrayList<>();
        for (Content cell : cells.subList(0, Math.min(cells.size(), columns))) {
            read.add(new Block.Cell(InlineParser.parseCell(cell, context)));
        }
        while (read.size() < columns) {
            read.add(new Block.Cell(List.of()));
        }
        return read;
    }

    private static List<Content> lines(Content paragraph) {
        List<Content> lines = new ArrayList<>();
        String text = paragraph.text();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(paragraph.slice(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    /** The cells of a line; strokes at its beginning and end only frame it. */
    private static List<Content> cells(Content line) {
        Content inner = line.trimmed();
        String text = inner.text();
        List<Content> cells = new ArrayList<>();
        Content.Builder cell = new Content.Builder(16);
        for (int at = text.startsWith("|") ? 1 : 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '|') {
                cells.add(cell.build(inner.offset(at)).trimmed());
                cell = new Content.Builder(16);
                if (at == text.length() - 1) {
                    return cells;
                }
            } else if (sign == '\\' && text.startsWith("|", at + 1)) {
                cell.append('|', inner.offset(++at));
            } else {
                cell.append(sign, inner.offset(at));
            }
        }
        cells.add(cell.build(inner.offset(text.length())).trimmed());
        return cells;
    }

    /** What the line below the headings says of each column; empty if it is no such line. */
    private static List<Block.Alignment> alignments(Content line) {
        if (line.text().indexOf('|') < 0 || line.text().indexOf('-') < 0) {
            return List.of();
        }
        List<Block.Alignment> alignments = new ArrayList<>();
        for (Content cell : cells(line)) {
            String rule = cell.text();
            boolean start = rule.startsWith(":");
            boolean end = rule.length() > 1 && rule.endsWith(":");
            String dashes = rule.substring(start ? 1 : 0, Math.max(start ? 1 : 0, rule.length() - (end ? 1 : 0)));
            if (dashes.isEmpty() || !dashes.chars().allMatch(sign -> sign == '-')) {
                return List.of();
            }
            alignments.add(
                    start && end
                            ? Block.Alignment.CENTER
                            : start ? Block.Alignment.START : end ? Block.Alignment.END : Block.Alignment.NONE);
        }
        return alignments;
    }
}
