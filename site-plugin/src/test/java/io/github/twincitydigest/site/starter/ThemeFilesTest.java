package io.github.twincitydigest.site.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.twincitydigest.site.FileTree;
import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.starter.ThemeFiles.Whose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site takes from the engine's theme: as it is, one by one, and never over something else. */
class ThemeFilesTest {

    private static final String TEMPLATE = "templates/pages/not-found.ftlh";
    private static final String SHEET = "src/main/assets/css/site.css/20-layout.css";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void startASite() throws IOException, Refusal {
        new SiteStarter(new SiteStarter.Engine("g", "a", "1")).start(folder, new SiteStarter.Request(null, null, null));
    }

    @Test
    void saysWhoseEachFileIs() throws IOException, Refusal {
        assertThat(files().list())
                .contains(new ThemeFiles.Entry(TEMPLATE, Whose.ENGINE), new ThemeFiles.Entry(SHEET, Whose.ENGINE));

        assertThat(files().copy(TEMPLATE)).containsExactly(TEMPLATE);
        assertThat(files().copy("./" + SHEET.replace('/', '\\'))).containsExactly(SHEET);
        Files.writeString(folder.resolve(SHEET), "/* changed */");

        assertThat(files().list())
                .contains(new ThemeFiles.Entry(TEMPLATE, Whose.SAME), new ThemeFiles.Entry(SHEET, Whose.OWN));
    }

    @Test
    void saysWhereNothingOfTheEnginesIsUsed() throws IOException, Refusal {
        files().copy(TEMPLATE);
        Files.writeString(folder.resolve("templates/theme.yaml"), "base: none\n");

        assertThat(files().list())
                .contains(new ThemeFiles.Entry(TEMPLATE, Whose.SAME), new ThemeFiles.Entry(SHEET, Whose.NOBODY))
                .noneMatch(entry -> entry.whose() == Whose.ENGINE);
    }

    /** A site that takes over the whole theme is the one that it was, to the byte. */
    @Test
    void whatIsCopiedChangesNothing() throws IOException, Refusal {
        SortedMap<String, String> before = published();
        for (ThemeFiles.Entry entry : files().list()) {
            if (entry.whose() == Whose.ENGINE) {
                files().copy(entry.path());
            }
        }
        assertThat(files().list()).noneMatch(entry -> entry.whose() == Whose.ENGINE);

        assertThat(published()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            templates/pages/digset.ftlh | did you mean "templates/pages/digest.ftlh"?
            pages/digest.ftlh           | did you mean "templates/pages/digest.ftlh"?
            20-layout.css               | did you mean "src/main/assets/css/site.css/20-layout.css"?
            templates                   | mvn site:theme lists all of them
            ../pom.xml                  | mvn site:theme lists all of them
            """)
    void namesWhatWasMeant(String wanted, String hint) {
        assertThat(refusal(wanted)).containsExactly("-Dfile: the theme has no file \"" + wanted + "\"; " + hint);
    }

    @Test
    void replacesNothing() throws IOException, Refusal {
        files().copy(TEMPLATE);
        Files.writeString(folder.resolve(TEMPLATE), "mine");

        assertThat(refusal(TEMPLATE))
                .containsExactly(TEMPLATE + ": this file is here already; "
                        + "go on in this file, or delete it to have the engine's again");
        assertThat(folder.resolve(TEMPLATE)).hasContent("mine");
    }

    @Test
    void isStoppedByAFileWhereAFolderIsNeeded() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/pages"), "");

        assertThat(refusal(TEMPLATE)).singleElement().asString().startsWith("templates/pages: this file is here");
    }

    private List<String> refusal(String wanted) {
        return catchThrowableOfType(Refusal.class, () -> files().copy(wanted)).list(Tongue.EN);
    }

    private ThemeFiles files() {
        return new ThemeFiles(SiteLayout.of(folder));
    }

    private SortedMap<String, String> published() throws IOException {
        Outcome outcome = new SiteBuilder(SiteLayout.of(folder), Progress.SILENT).generate();
        assertThat(outcome.problems()).noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return FileTree.bytes(folder.resolve("target/site"));
    }
}
