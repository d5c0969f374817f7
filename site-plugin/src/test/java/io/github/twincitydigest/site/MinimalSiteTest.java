package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site that all other test sites begin as, and the helpers that change it. */
class MinimalSiteTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void isSoundAndSetsEveryKindOfPage() throws IOException {
        TinySite site = TinySite.in(folder).with("""
                -- content/data/charts.yaml --
                - id: lengths
                  kind: bars
                  title: {zh: 长度, en: Lengths}
                  figures: [{figure: river-length}]
                """);
        Outcome outcome = site.generate();

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.editions()).isEqualTo(4);
        List<String> pages = new ArrayList<>();
        try (Stream<Path> templates = Files.list(folder.resolve("templates/pages"))) {
            assertThat(templates).hasSize(29);
        }
        for (String edition : List.of("zh-hans", "zh-hant-tw", "zh-hant-hk", "en")) {
            for (String page : List.of(
                    "",
                    "digests/",
                    "digests/first/",
                    "digests/first/parallel/",
                    "topics/",
                    "topics/rivers/",
                    "topics/rivers/parallel/",
                    "sources/",
                    "sources/paper/",
                    "meetings/",
                    "timeline/",
                    "figures/",
                    "charts/",
                    "glossary/",
                    "places/",
                    "places/country/",
                    "places/town/",
                    "organizations/",
                    "organizations/ferry/",
                    "people/",
                    "projects/",
                    "projects/bridge/",
                    "documents/",
                    "names/",
                    "changes/",
                    "coverage/",
                    "coverage/paper/",
                    "corrections/",
                    "about/")) {
                pages.add(edition + "/" + page + "index.html");
            }
            pages.add(edition + "/404.html");
            pages.add(edition + "/feed.xml");
            pages.add(edition + "/figures.csv");
            pages.add(edition + "/charts/lengths.csv");
        }
        pages.addAll(List.of("index.html", "404.html", "sitemap.xml", "robots.txt", "assets/dot.svg", ".nojekyll"));
        assertThat(FileTree.texts(site.output())).containsOnlyKeys(pages);
        // Pages that search engines may list: all but the five that say that nothing is here.
        assertThat(outcome.pages()).isEqualTo(4 * 29 + 1);
    }

    @Test
    void checkPublishesNothing() throws IOException {
        TinySite site = TinySite.in(folder);

        assertThat(site.builder().check().isSound()).isTrue();
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void progressHearsEveryStageOnce() throws IOException {
        TinySite.in(folder);
        List<Stage> stages = new ArrayList<>();
        new SiteBuilder(SiteLayout.of(folder), (stage, result, milliseconds) -> stages.add(stage)).generate();

        assertThat(stages)
                .containsExactly(Stage.READ, Stage.ASSEMBLE, Stage.CONVERT, Stage.RENDER, Stage.CHECK, Stage.PUBLISH);
    }

    @Test
    void aChangeThatChangesNothingFails() throws IOException {
        TinySite site = TinySite.in(folder);
        String path = "content/pages/about/zh.md";

        assertThatThrownBy(() -> site.replace(path, "没有的话", "别的话")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> site.replace(path, "小站", "小站")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> site.with("-- " + path + " --\n这是小站。\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> site.without("content/none.yaml")).isInstanceOf(IOException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> site.with("no marker"));
        assertThatIllegalArgumentException().isThrownBy(() -> site.with("-- a --\n1\n-- a --\n2\n"));
    }
}
