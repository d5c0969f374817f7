package io.github.twincitydigest.site.schema;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What editors are told of every kind of file and every key: the files {@code descriptions.en.yaml},
 * {@code descriptions.zh.yaml} and {@code examples.yaml} beside this class. An entry is called by the record,
 * {@code Digest.Meta}; by the record and the key, {@code Digest.Meta/title}; or by the enumeration and the word,
 * {@code Figure.Status/target}. Immutable.
 */
public final class Descriptions {

    private final Map<Tongue, SortedMap<String, Located<String>>> texts;
    private final SortedMap<String, Located<String>> examples;

    private Descriptions(
            Map<Tongue, SortedMap<String, Located<String>>> texts, SortedMap<String, Located<String>> examples) {
        this.texts = texts;
        this.examples = examples;
    }

    /** Reads the files in the engine's archive. */
    public static Descriptions read() {
        Map<Tongue, SortedMap<String, Located<String>>> texts = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            texts.put(tongue, read("descriptions." + tongue.tag() + ".yaml"));
        }
        return new Descriptions(texts, read("examples.yaml"));
    }

    private static SortedMap<String, Located<String>> read(String file) {
        Problems problems = new Problems();
        try (InputStream in = Descriptions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the engine's archive lacks " + file);
            }
            SourceFile source = new SourceFile(file, SourceFile.Bytes.copyOf(in.readAllBytes()));
            SortedMap<String, Located<String>> texts = YamlDocument.read(source, problems)
                    .map(document -> document.texts(problems))
                    .orElseGet(TreeMap::new);
            if (!problems.list().isEmpty()) {
                throw new IllegalStateException(problems.list().toString());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How entries name a class. */
    public static String name(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replace('$', '.');
    }

    /**
     * What an entry says in a language.
     *
     * @throws IllegalStateException if there is none
     */
    public String text(Tongue tongue, String entry) {
        SortedMap<String, Located<String>> all = texts.get(tongue);
        Located<String> text = all == null ? null : all.get(entry);
        if (text == null) {
            throw new IllegalStateException("descriptions." + tongue.tag() + ".yaml says nothing of " + entry);
        }
        return text.value();
    }

    /** An example of the value of a key, as an editor writes it, or null. */
    public @Nullable String example(String entry) {
        Located<String> example = examples.get(entry);
        return example == null ? null : example.value();
    }

    /** The same as maps, lists, texts and numbers. */
    @Nullable Object exampleValue(String entry) {
        String example = example(entry);
        if (example == null) {
            return null;
        }
        SourceFile file = new SourceFile(entry, SourceFile.Bytes.copyOf(example.getBytes(StandardCharsets.UTF_8)));
        return YamlDocument.read(file, new Problems()).map(YamlDocument::values).orElse(null);
    }

    /** The names of all entries of a language. */
    public Set<String> entries(Tongue tongue) {
        SortedMap<String, Located<String>> all = texts.get(tongue);
        return all == null ? Set.of() : all.keySet();
    }

    /** The names of all examples. */
    public Set<String> examples() {
        return examples.keySet();
    }
}
