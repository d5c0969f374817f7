package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the W3C's checker says of every page and style sheet. */
class NuCheckerTest {

    /** What the checker does not know yet, and browsers do: how its message begins, and why it is none. */
    private static final Map<String, String> UNKNOWN = Map.of(
            "CSS: Unknown pseudo-element or pseudo-class “:popover-open”", "HTML has it since 2023",
            "CSS: “anchor-name”:", "CSS Anchor Positioning",
            "CSS: “position-anchor”:", "CSS Anchor Positioning",
            "CSS: “position-area”:", "CSS Anchor Positioning",
            "CSS: “position-try-fallbacks”:", "CSS Anchor Positioning",
            "CSS: “container-type”:", "CSS Containment 3",
            "CSS: Unknown pseudo-element or pseudo-class “::details-content”", "CSS Pseudo-Elements 4",
            "CSS: “paint-order”:", "SVG 2",
            "CSS: “inset-inline-start”: The types are incompatible.", "it reckons without what var() stands for",
            "CSS: “padding-block”: The types are incompatible.", "it reckons without what var() stands for");

    @TempDir
    private Path folder;

    @Test
    void findsNoErrorOnAnyPage() throws IOException {
        assertThat(NuChecker.html(published(".html"))).isEmpty();
    }

    @Test
    void findsNoErrorInAnyStyleSheet() throws IOException {
        List<Path> sheets = published(".css");
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            assertThat(faults(Files.readString(sheet)))
                    .as(sheet.toString())
                    .filteredOn(error -> UNKNOWN.keySet().stream().noneMatch(error::contains))
                    .isEmpty();
        }
    }

    @Test
    void noticesErrors() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<!doctype html><html lang=en><title>Page</title>\n<p><ul><li id=a><li id=a></ul></p>");
        assertThat(NuChecker.html(List.of(page)))
                .anyMatch(error -> error.startsWith(page + ":2:") && error.contains("Duplicate ID"))
                .anyMatch(error -> error.contains("No “p” element in scope"));
    }

    @Test
    void noticesErrorsWithinGroups() throws IOException {
        String sheet =
                "@layer a, b;\n@layer a {\n@media print { p { colour: red } }\n}\n@layer b { @supports not selector(:x) { p { margin: 1pz } } }";
        assertThat(faults(sheet))
                .hasSize(2)
                .anyMatch(error -> error.contains("sheet.css:3:") && error.contains("colour"))
                .anyMatch(error -> error.contains("sheet.css:5:") && error.contains("margin"));
    }

    private List<String> faults(String sheet) throws IOException {
        return NuChecker.css(Files.writeString(folder.resolve("sheet.css"), StyleGroups.opened(sheet)));
    }

    private static List<Path> published(String end) throws IOException {
        try (Stream<Path> files = Files.walk(PublishedSite.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
