package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger as a file: what accepting keeps of it, and how it is written. */
class LedgerTest {

    private static final String LEDGER = "content/conversion/accepted.yaml";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void aSite() throws IOException {
        site = TinySite.in(folder);
    }

    @Test
    void remarksStayWithWhatTheyStandAbove() throws IOException {
        List<String> needed = needed();
        String first = needed.get(0);
        String last = needed.get(needed.size() - 1);

        String after = accepted("""
                # Ours.

                # Of 2026.
                %s
                # Asked the university.
                %s   # they say so
                # Not needed.
                - 皇后 => 皇后
                """.formatted(last, first));

        assertThat(after).startsWith("# Ours.\n\n# Of 2026.\n# Asked the university.\n" + first + "   # they say so\n");
        assertThat(after).endsWith("\n" + last + "\n").doesNotContain("Not needed", "皇后");
        assertThat(after.lines().filter(line -> line.startsWith("- "))).hasSize(needed.size());
    }

    @Test
    void anotherWayToWriteAListBecomesOneUnitALine() throws IOException {
        List<String> needed = needed();
        String flow = needed.stream()
                .map(line -> line.substring(2))
                .reduce((a, b) -> b + ", " + a)
                .orElseThrow();

        assertThat(accepted("# Ours.\n[" + flow + "]\n")).isEqualTo("# Ours.\n" + String.join("\n", needed) + "\n");
        assertThat(accepted("# Ours.\n[]\n")).isEqualTo("# Ours.\n" + String.join("\n", needed) + "\n");
        assertThat(accepted("---\n- 皇后 => 皇后\n")).isEqualTo(String.join("\n", needed) + "\n");
        assertThat(accepted("-\n  皇后 =>\n  皇后\n")).isEqualTo(String.join("\n", needed) + "\n");
        assertThat(accepted("  - 皇后 => 皇后\n")).isEqualTo(String.join("\n", needed) + "\n");
    }

    @Test
    void lineEndsOfAnySystemAreRead() throws IOException {
        List<String> needed = needed();

        assertThat(accepted("# Ours.\r\n" + needed.get(0) + "\r\n"))
                .isEqualTo("# Ours.\n" + String.join("\n", needed) + "\n");
    }

    @Test
    void nothingIsLeftBeside() throws IOException {
        needed();
        try (Stream<Path> files = Files.list(folder.resolve(LEDGER).getParent())) {
            assertThat(files).containsExactly(folder.resolve(LEDGER));
        }
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws IOException {
        Files.createDirectories(folder.resolve(LEDGER).resolve("in the way"));

        assertThatThrownBy(site::accept).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder.resolve(LEDGER).getParent())) {
            assertThat(files).containsExactly(folder.resolve(LEDGER));
        }
    }

    /** The lines that the minimal site needs. */
    private List<String> needed() throws IOException {
        site.accepted();
        return Files.readAllLines(folder.resolve(LEDGER)).stream()
                .filter(line -> line.startsWith("- "))
                .toList();
    }

    private String accepted(String ledger) throws IOException {
        Files.createDirectories(folder.resolve(LEDGER).getParent());
        Files.writeString(folder.resolve(LEDGER), ledger);
        site.accepted();
        return Files.readString(folder.resolve(LEDGER));
    }
}
