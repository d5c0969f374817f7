package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.WholeFile;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts whole files of UTF-8, line by line and in constant memory. Line ends and a byte-order mark stay as they are.
 * Only a line of more than 65,536 UTF-16 units is not converted in one piece, but in parts, if possible of whole
 * sentences. Immutable.
 */
public final class FileConversion {

    private static final String IN = "site.in";
    private static final String OUT = "site.out";

    private final Desk desk;

    /** @param desk where files are looked for */
    public FileConversion(Desk desk) {
        this.desk = desk;
    }

    /**
     * Converts a file. The result appears only when all of it is written; until then, and if anything is wrong, what
     * was there stays.
     *
     * @param in the file to read
     * @param out the file to write; may be the same
     * @return empty if anything is wrong with the request or a file, which is then noted
     * @throws IOException if reading or writing fails
     */
    public Optional<Count> convert(Request request, @Nullable Path in, @Nullable Path out, Faults faults)
            throws IOException {
        if (in == null) {
            faults.parameter(IN, Words.of("call.nothing-in"), Hint.of("call.nothing-in.hint", IN));
        } else {
            FileCheck.isReadable(IN, in, desk, faults);
        }
        if (out == null) {
            faults.parameter(OUT, Words.of("call.nothing-out"), Hint.of("call.nothing-out.hint", OUT));
        } else if (FileCheck.isWritable(OUT, out, desk, faults)) {
            refuseTerms(out, request, faults);
        }
        Optional<Settings> settings = new SettingsReader(desk, request, faults).one();
        return in == null || out == null || settings.isEmpty()
                ? Optional.empty()
                : convert(settings.get().converter(), in, out, faults);
    }

    /** A slip that would cost an editor their list of terms. */
    private void refuseTerms(Path out, Request request, Faults faults) throws IOException {
        Optional<Path> terms = SettingsReader.termFile(desk, request);
        if (terms.isPresent() && Files.exists(terms.get()) && Files.exists(out) && Files.isSameFile(out, terms.get())) {
            faults.parameter(OUT, Words.of("call.out-is-terms", desk.name(out)), Hint.of("call.out-is-terms.hint"));
        }
    }

    private Optional<Count> convert(ScriptConverter converter, Path in, Path out, Faults faults) throws IOException {
        LineConverter lines = new LineConverter(converter);
        try {
            WholeFile.write(out, output -> {
                // Closed before the result takes its place: some systems replace no file that is open.
                try (InputStream input = Files.newInputStream(in)) {
                    lines.convert(input, output);
                }
            });
            return Optional.of(lines.count());
        } catch (MalformedUtf8Exception e) {
            faults.problems(List.of(Problem.error(
                    new Location(desk.name(in), number(lines.line()), number(lines.column())),
                    Words.of("file.invalid-utf-8-at", String.format(Locale.ROOT, "0x%02X", e.bad() & 0xFF), e.offset()),
                    Hint.of("file.invalid-utf-8.hint"))));
            return Optional.empty();
        }
    }

    /** Nobody goes to a line or column beyond two thousand million. */
    private static int number(long place) {
        return (int) Math.min(place, Integer.MAX_VALUE);
    }
}
