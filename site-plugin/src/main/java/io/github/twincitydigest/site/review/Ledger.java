package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.AcceptedConversion;
import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file of accepted conversions: a YAML list, one unit a line, sorted. Lines that stay are kept as they are, with
 * the comments above them; so is everything above the first line. Immutable.
 */
public final class Ledger {

    private static final String HEADER = """
            # Conversions to Traditional script that depend on context, and that an editor has found right: a word,
            # or a character between its neighbours, and what it becomes. Add lines as site:check prints them, or let
            # site:accept add them all; it also deletes those that no text needs any more.
            """;

    private static final String ITEM = "- ";

    private static final Pattern PLAIN = Pattern.compile("[〔〕、，\\p{L}\\p{N}]+(?: => [\\p{L}\\p{N}、，]+)?");

    private final String text;
    private final List<AcceptedConversion> lines;

    private Ledger(String text, List<AcceptedConversion> lines) {
        this.text = text;
        this.lines = List.copyOf(lines);
    }

    /** The ledger that a site was read with. */
    public static Ledger of(Site site, SourceTree content) {
        SourceFile file = content.file(AcceptedConversion.FILE);
        // A file that is no text has been told of when it was parsed.
        String text = file == null ? null : file.text(new Problems());
        return new Ledger(text == null ? "" : text, site.acceptedConversions());
    }

    /** How many lines another ledger has that this one has not. */
    public int missing(Ledger other) {
        return (int) other.lines.stream()
                .filter(line -> lines.stream().noneMatch(own -> own.unit().equals(line.unit())))
                .count();
    }

    /** The same with exactly these units; empty if it has them already, and in order. */
    Optional<Ledger> with(SortedSet<ConversionUnit> units) {
        if (lines.stream().map(AcceptedConversion::unit).toList().equals(List.copyOf(units))) {
            return Optional.empty();
        }
        SortedMap<ConversionUnit, String> written = new TreeMap<>();
        units.forEach(unit -> written.put(unit, ITEM + scalar(unit.toString()) + "\n"));
        List<String> old = text.lines().map(line -> line + "\n").toList();
        if (hasOneUnitALine(old)) {
            keep(old, written);
        }
        String header = text.isEmpty()
                ? HEADER
                : old.stream().takeWhile(Ledger::isRemark).collect(Collectors.joining());
        String body = written.isEmpty() ? "[]\n" : String.join("", written.values());
        Location place = Location.startOf(AcceptedConversion.FILE);
        return Optional.of(new Ledger(
                header + body,
                written.keySet().stream()
                        .map(unit -> new AcceptedConversion(place, unit))
                        .toList()));
    }

    /** Whether the file is the list that this class writes, and not another way to write the same. */
    private boolean hasOneUnitALine(List<String> old) {
        int previous = 0;
        for (AcceptedConversion line : lines) {
            Location place = line.location();
            if (place.line() <= previous
                    || place.column() != ITEM.length() + 1
                    || !old.get(place.line() - 1).startsWith(ITEM)) {
                return false;
            }
            previous = place.line();
        }
        return true;
    }

    /** Puts the old lines of units that stay in the place of new ones, each with the remarks above it. */
    private void keep(List<String> old, SortedMap<ConversionUnit, String> written) {
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.get(i).location().line() - 1;
            int to = i + 1 < lines.size() ? lines.get(i + 1).location().line() - 1 : old.size();
            while (i + 1 < lines.size() && isRemark(old.get(to - 1))) {
                to--;
            }
            // What stands above the first line is the header's.
            while (i > 0 && isRemark(old.get(from - 1))) {
                from--;
            }
            String kept = String.join("", old.subList(from, to));
            written.computeIfPresent(lines.get(i).unit(), (unit, line) -> kept);
        }
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Plain where YAML takes it for nothing else. */
    private static String scalar(String unit) {
        if (PLAIN.matcher(unit).matches()) {
            return unit;
        }
        StringBuilder quoted = new StringBuilder("\"");
        unit.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == ' ' || PLAIN.matcher(Character.toString(c)).matches() || (c > ' ' && c < '\u007F')) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * Replaces the file, or leaves it as it was if that fails.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        WholeFile.writeText(file, text);
    }
}
