package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a text is converted, and what decided it: a table for a terminal. Each line of the text is converted by
 * itself, as {@link FileConversion} does. Immutable.
 */
public final class Explainer {

    private static final String TEXT = "text";
    private static final String IN = "site.in";

    /** Beyond that, nobody reads the table. */
    private static final int LARGEST = 100_000;

    private final Desk desk;
    private final Tongue tongue;

    /**
     * @param desk where files are looked for
     * @param tongue to explain in
     */
    public Explainer(Desk desk, Tongue tongue) {
        this.desk = desk;
        this.tongue = tongue;
    }

    /**
     * Explains a text.
     *
     * @param text the text, or null if it is in a file
     * @param in a file with the text, or null
     * @return what to print, line by line; empty if anything is wrong with the request or a file, which is then noted
     * @throws IOException if reading fails
     */
    public List<String> explain(Request request, @Nullable String text, @Nullable Path in, Faults faults)
            throws IOException {
        Optional<String> given = text(text, in, faults);
        Optional<Settings> settings = new SettingsReader(desk, request, faults).any();
        return given.isEmpty() || settings.isEmpty()
                ? List.of()
                : table(given.get().lines().toList(), settings.get());
    }

    private Optional<String> text(@Nullable String text, @Nullable Path in, Faults faults) throws IOException {
        boolean none = text == null || text.isBlank();
        if (none == (in == null)) {
            faults.parameter(
                    TEXT,
                    none ? Words.of("call.no-text") : Words.of("call.text-and-file"),
                    none ? Hint.of("call.no-text.hint", TEXT, IN) : Hint.of("call.text-and-file.hint", TEXT, IN));
            return Optional.empty();
        }
        if (in == null) {
            return Optional.ofNullable(text);
        }
        return FileCheck.isReadable(IN, in, desk, faults) ? read(in, faults) : Optional.empty();
    }

    private Optional<String> read(Path in, Faults faults) throws IOException {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(in)) {
            bytes = input.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            faults.parameter(IN, Words.of("call.too-long", desk.name(in)), Hint.of("call.too-long.hint"));
            return Optional.empty();
        }
        Problems problems = new Problems();
        String text = new SourceFile(desk.name(in), SourceFile.Bytes.copyOf(bytes)).text(problems);
        faults.problems(problems.list());
        if (text != null && text.isBlank()) {
            faults.parameter(IN, Words.of("call.blank", desk.name(in)), Hint.of("call.blank.hint"));
        }
        return Optional.ofNullable(text);
    }

    private List<String> table(List<String> lines, Settings settings) {
        Map<Target, ScriptConverter> converters = new EnumMap<>(Target.class);
        settings.targets().forEach(target -> converters.put(target, settings.converter(target)));
        List<String> told = new ArrayList<>();
        told.add(Words.of(settings.boundaries() ? "explain.with" : "explain.with.strict", settings.termsFrom())
                .in(tongue));
        told.add("");
        told.addAll(new Explanation(lines, converters, tongue).lines());
        return told;
    }
}
