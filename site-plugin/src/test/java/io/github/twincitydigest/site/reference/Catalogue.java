package io.github.twincitydigest.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Texts of references in every language, and which of them have been asked for. */
final class Catalogue {

    private final String name;
    private final Map<Tongue, SortedMap<String, Located<String>>> texts = new EnumMap<>(Tongue.class);
    private final Set<String> said = new TreeSet<>();

    Catalogue(String name) throws IOException {
        this.name = name;
        for (Tongue tongue : Tongue.values()) {
            String file = name + "." + tongue.tag() + ".yaml";
            try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
                Problems problems = new Problems();
                SourceFile source = new SourceFile(file, SourceFile.Bytes.copyOf(in.readAllBytes()));
                texts.put(
                        tongue,
                        YamlDocument.read(source, problems).orElseThrow().texts(problems));
                assertThat(problems.list()).isEmpty();
            }
        }
    }

    boolean has(String entry) {
        return texts.get(Tongue.EN).containsKey(entry);
    }

    String text(Tongue tongue, String entry) {
        said.add(entry);
        Located<String> text = texts.get(tongue).get(entry);
        assertThat(text)
                .as("add \"%s\" to %s.%s.yaml", entry, name, tongue.tag())
                .isNotNull();
        return text.value();
    }

    /** Both languages have the same entries, and none that nobody asks for. */
    void assertNothingIsLeftOver() {
        for (Tongue tongue : Tongue.values()) {
            assertThat(texts.get(tongue).keySet()).as(name + " " + tongue).containsExactlyElementsOf(said);
        }
    }
}
