package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That the settings which other tests rely on do take effect. */
@ExtendWith(SiteInBrowser.class)
class BrowserTest {

    private static final String TITLE = "return [document.title];";

    @TempDir
    private Path site;

    private final Browser browser;

    BrowserTest(Stage stage) {
        browser = stage.browser();
    }

    @AfterEach
    void end() {
        browser.scripts(true);
        browser.scheme("light");
        browser.takeConsole();
    }

    @Test
    void forbidsScriptsOfThePage() throws IOException {
        String html = "<!doctype html><title>before</title><script>document.title = 'after'</script>";
        open(html);
        assertThat(browser.texts(TITLE)).containsExactly("after");
        browser.scripts(false);
        open(html);
        assertThat(browser.texts(TITLE)).containsExactly("before");
    }

    @Test
    void measuresContrastInBothSchemes() throws IOException {
        String html = """
                <!doctype html>
                <style>
                :root { background: #fff }
                p { color: #777 } /* 4.48:1, as WCAG's own examples have it */
                a { color: rgb(0 0 0 / 50%) } /* halfway to black */
                b { color: #767676 } /* 4.54:1 */
                @media (prefers-color-scheme: dark) { :root { background: #000 } a { color: #555 } }
                </style>
                <p>Faint</p><a href="./">Half</a><b>Enough</b>
                """;
        open(html);
        assertThat(Contrast.faults(browser)).hasSize(2);
        assertThat(Contrast.faults(browser).get(0)).startsWith("4.48 <p");
        assertThat(Contrast.faults(browser).get(1)).startsWith("3.98 <a");
        browser.scheme("dark");
        open(html);
        assertThat(Contrast.faults(browser)).singleElement().asString().startsWith("2.82 <a");
    }

    private void open(String html) throws IOException {
        Files.writeString(site.resolve("index.html"), html);
        try (SiteServer server = new SiteServer(site)) {
            browser.open(server.url(""));
        }
    }
}
