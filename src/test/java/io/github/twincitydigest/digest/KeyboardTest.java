package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The Tab key goes through each kind of page in order, shows where it is, and comes out again. */
@ExtendWith(SiteInBrowser.class)
class KeyboardTest {

    /** A stop takes some ten milliseconds, and more of the same links on a page prove no more. */
    private static final int MOST_STOPS = 250;

    @TempDir
    private Path site;

    private final Stages stages;

    KeyboardTest(Stages stages) {
        this.stages = stages;
    }

    @AfterEach
    void end(Stage stage) {
        stage.browser().takeConsole();
    }

    @Test
    void walksThroughEveryKindOfPage() {
        List<String> faults = stages
                .each(pages(), (page, stage) -> {
                    stage.browser().width(1280);
                    stage.browser().open(stage.server().url(page.address()));
                    return EveryStop.faults(stage.browser()).stream()
                            .map(fault -> page + ": " + fault)
                            .toList();
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void noticesFaults(Stage stage) throws IOException {
        String two = "<a href=a>First</a> <a href=b>Second</a>";
        assertThat(faults(two, stage)).isEmpty();
        assertThat(faults("<style>a { outline: none }</style>" + two, stage))
                .containsExactly("<a> “First” has no ring", "<a> “Second” has no ring");
        assertThat(faults(two + "<a href=c tabindex=1>Third</a>", stage))
                .containsExactly("<a> “First” comes after what follows it");
        assertThat(faults(two + "<div style='height:0;overflow:clip'><a href=c>Third</a></div>", stage))
                .singleElement()
                .asString()
                .startsWith("<a> “Third” is not to be seen");
        String trap = "<a href=c onkeydown='event.preventDefault()'>Trap</a>";
        assertThat(faults(two + trap, stage)).containsExactly("<a> “Trap” comes twice");
    }

    /** Of each kind the page with the most to stop at, within reason; the editions take turns. */
    private static List<Page> pages() {
        Map<String, List<Page>> kinds = PublishedSite.pages().stream()
                .collect(Collectors.groupingBy(Page::kind, TreeMap::new, Collectors.toList()));
        List<Edition> editions = Edition.published();
        int[] turn = {0};
        return kinds.values().stream()
                .map(pages -> {
                    Edition edition = editions.get(turn[0]++ % editions.size());
                    return pages.stream()
                            .filter(page -> pages.size() < editions.size() || page.edition() == edition)
                            .max(Comparator.comparingInt(KeyboardTest::order))
                            .orElseThrow();
                })
                .toList();
    }

    /** The more stops the later, but those with too many come first, the fewest last. */
    private static int order(Page page) {
        int stops = page.document().select("a[href], button, summary, input").size();
        return stops <= MOST_STOPS ? stops : -stops;
    }

    private List<String> faults(String body, Stage stage) throws IOException {
        Files.writeString(site.resolve("index.html"), "<!doctype html><meta charset=utf-8><title>Stops</title>" + body);
        try (SiteServer server = new SiteServer(site)) {
            stage.browser().open(server.url(""));
            return EveryStop.faults(stage.browser());
        }
    }
}
