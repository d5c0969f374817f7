package io.github.twincitydigest.site.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is begun in a site: sound but for its gaps, and never in place of something else. */
class DraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void startASite() throws IOException, Refusal {
        new SiteStarter(new SiteStarter.Engine("g", "a", "1")).start(folder, new SiteStarter.Request(null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "digest, content/digests/new-one/digest.yaml content/digests/new-one/en.md content/digests/new-one/zh.md",
        "topic, content/topics/new-one/en.md content/topics/new-one/topic.yaml content/topics/new-one/zh.md",
        "page, content/pages/new-one/en.md content/pages/new-one/page.yaml content/pages/new-one/zh.md",
        "source, content/sources/new-one.yaml"
    })
    void isSoundButForItsGaps(String type, String files) throws IOException, Refusal {
        assertThat(begin(type, "new-one", null, null)).containsExactly(files.split(" "));

        List<Problem> told = builder().check().problems();
        assertThat(told)
                .isNotEmpty()
                .allMatch(problem -> problem.severity() == Problem.Severity.WARNING)
                // That nothing digests a new source, and nothing leads to a new page, is a gap of its own.
                .allMatch(problem -> Set.of("gap.open", missing(type)).contains(problem.kind()));
        Outcome refused = builder().generate();
        assertThat(refused.isSound()).isFalse();
        assertThat(refused.problems()).allMatch(problem -> problem.kind().equals("gap.open"));
        assertThat(folder.resolve("target/site")).doesNotExist();
    }

    @Test
    void aGapIsToldAtItsPlace() throws IOException, Refusal {
        begin("page", "new-one", "新页", null);

        assertThat(builder().generate().problems().stream().map(Problem::toString))
                .containsExactly(
                        "content/pages/new-one/en.md:1:1: still to be written: the text in English; write it and "
                                + "delete the mark TODO(…)",
                        "content/pages/new-one/page.yaml:1:3: still to be written: 在site.yaml的navigation或footer里列出它，"
                                + "或者在文中链接它 / list it under navigation or footer in site.yaml, or link it; write it "
                                + "and delete the mark TODO(…)",
                        "content/pages/new-one/page.yaml:4:7: still to be written: title; write it and delete the mark "
                                + "TODO(…)",
                        "content/pages/new-one/page.yaml:6:7: still to be written: 一句话，说明页面的内容; write it and "
                                + "delete the mark TODO(…)",
                        "content/pages/new-one/page.yaml:7:7: still to be written: one sentence on the page; write it "
                                + "and delete the mark TODO(…)",
                        "content/pages/new-one/zh.md:1:1: still to be written: 正文; write it and delete the mark "
                                + "TODO(…)");
    }

    @Test
    void whatTheSiteKnowsIsWrittenAlready() throws IOException, Refusal {
        write("content/sources/later.yaml", """
                title: {zh: 《后来》, en: Later}
                publisher: {zh: 后来, en: Later}
                kind: newspaper
                date: 2025-12
                text: later.txt
                lines: 9
                segments:
                  - {id: one, title: {zh: 《一》, en: One}, kind: news, lines: [3-9], date: 2025-12-01}
                """);
        begin("digest", "new-one", "新摘要", "A new digest");

        assertThat(text("content/digests/new-one/digest.yaml"))
                .contains(
                        "  zh: \"新摘要\"\n  en: \"A new digest\"\n",
                        "date: 2025-12-01\npublished: 2026-11-22\n",
                        "# library, bus\ntopics: [library]\n",
                        "# later/one\nsegments: [later/one]\n");
        assertThat(text("content/digests/new-one/zh.md")).contains("[@later/one l.3] {#c-first}");
    }

    @Test
    void anArticleCanBeNamed() throws IOException, Refusal {
        draft().begin(new Draft.Request(
                "digest", "new-one", null, null, "qinghe-news-2025-03/bus-line", "2026-01-02", TODAY));

        assertThat(text("content/digests/new-one/digest.yaml"))
                .contains("segments: [qinghe-news-2025-03/bus-line]\n", "published: 2026-01-02\n", "date: 2025-03-01\n")
                .doesNotContain("核对依据的文章");
    }

    /** As an editor does who writes what is marked. */
    @Test
    void withoutItsGapsItIsPublished() throws IOException, Refusal {
        begin("topic", "new-one", "新专题", "A new topic");
        for (String file : List.of("topic.yaml", "zh.md", "en.md")) {
            Path path = folder.resolve("content/topics/new-one").resolve(file);
            Files.writeString(
                    path,
                    Files.readString(path).replaceAll("# TODO\\(.*\n", "").replaceAll("TODO\\(([^)]*)\\)", "$1。"));
        }

        assertThat(builder().generate().problems()).isEmpty();
        assertThat(folder.resolve("target/site/zh-hant-tw/topics/new-one/index.html"))
                .isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "A", "a_b", ".", "..", "a b", "新", "a--b", "-a", "C:", "a\nb", "a.", "~"})
    void aSlugIsPartOfAnAddressAndNothingElse(String slug) throws IOException {
        List<String> before = tree();

        assertThat(refusal("digest", slug)).singleElement().asString().startsWith("-Dslug: ");

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void whatIsWrongWithTheRequestIsToldAtOnce() {
        assertThat(refusal(new Draft.Request("digset", "Über mich", "a\tb", null, null, "tomorrow", TODAY))
                        .list(Tongue.EN))
                .containsExactly(
                        "-Dtype: there is no type \"digset\"; did you mean \"digest\"?",
                        "-Dslug: \"Über mich\" cannot be part of an address; write \"ber-mich\": lower-case letters, "
                                + "digits and single hyphens",
                        "-Dtitle: this title is not one line of text; leave out line breaks and invisible characters",
                        "-Ddate: \"tomorrow\" is no day; write it as in 2026-11-22");
        assertThat(refusal(new Draft.Request(null, null, null, null, null, null, TODAY))
                        .list(Tongue.ZH))
                .containsExactly(
                        "-Dtype: 没有说明要写什么；请写其中之一：digest、topic、page、source",
                        "-Dslug: 没有用在网址里的名称；加上-Dslug=名称，用小写字母a-z、数字和单个连字符");
        assertThat(refusal(new Draft.Request(
                                "digest", "new-one", null, null, "qinghe-news-2025-03/libary", null, TODAY))
                        .list(Tongue.EN))
                .containsExactly("-Dsegment: there is no article \"qinghe-news-2025-03/libary\"; did you mean "
                        + "\"qinghe-news-2025-03/library\"?");
        assertThat(refusal("page", "figures"))
                .containsExactly("-Dslug: \"figures\" is the address of a section of the site; choose another name");
    }

    @Test
    void nothingIsReplaced() throws IOException {
        List<String> before = tree();

        assertThat(refusal("digest", "library-evenings"))
                .containsExactly(
                        "content/digests/library-evenings/digest.yaml: this file is here already; choose another slug, "
                                + "or go on in this file",
                        "content/digests/library-evenings/en.md: this file is here already; choose another slug, or go "
                                + "on in this file",
                        "content/digests/library-evenings/zh.md: this file is here already; choose another slug, or go "
                                + "on in this file");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aSiteThatIsNotSoundIsMendedFirst() throws IOException {
        write("content/corrections.yaml", "- {dat: 2025-10-08}\n");

        assertThat(refusal("page", "new-one"))
                .contains("content/corrections.yaml:1:4: unknown key \"dat\"; did you mean \"date\"?");
    }

    @Test
    void whatADigestNeedsIsBegunFirst() throws IOException, Refusal {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("content"));
        Files.writeString(
                empty.resolve("content/site.yaml"),
                "title: {zh: 空}\ndescription: {zh: 空。}\nbaseUrl: https://example.org/\neditions: [zh-Hans]\n");
        Draft draft = new Draft(SiteLayout.of(empty));

        Refusal digest = catchThrowableOfType(
                Refusal.class, () -> draft.begin(new Draft.Request("digest", "a", null, null, null, null, TODAY)));
        Refusal source = catchThrowableOfType(
                Refusal.class, () -> draft.begin(new Draft.Request("source", "a", null, null, null, null, TODAY)));

        assertThat(digest.list(Tongue.EN))
                .containsExactly(
                        "-Dtype: a digest needs an article, and the site has no source; begin one first: mvn site:new "
                                + "-Dtype=source -Dslug=NAME",
                        "-Dtype: a digest needs a topic, and the site has none; begin one first: mvn site:new "
                                + "-Dtype=topic -Dslug=NAME");
        assertThat(source.list(Tongue.EN)).singleElement().asString().contains("add sourceKinds and segmentKinds");
        // Neither of these needs anything.
        draft.begin(new Draft.Request("topic", "a", null, null, null, null, TODAY));
        draft.begin(new Draft.Request("page", "b", null, null, null, null, TODAY));
        assertThat(new SiteBuilder(SiteLayout.of(empty), Progress.SILENT)
                        .check()
                        .problems())
                .allMatch(problem -> Set.of("gap.open", "page.orphan").contains(problem.kind()));
    }

    private static String missing(String type) {
        return switch (type) {
            case "source" -> "segment.undigested";
            case "page" -> "page.orphan";
            default -> "";
        };
    }

    private Draft draft() {
        return new Draft(SiteLayout.of(folder));
    }

    private List<String> begin(String type, String slug, @Nullable String title, @Nullable String titleEn)
            throws IOException, Refusal {
        return draft().begin(new Draft.Request(type, slug, title, titleEn, null, null, TODAY));
    }

    private List<String> refusal(String type, String slug) {
        return refusal(new Draft.Request(type, slug, null, null, null, null, TODAY))
                .list(Tongue.EN);
    }

    private Refusal refusal(Draft.Request request) {
        return catchThrowableOfType(Refusal.class, () -> draft().begin(request));
    }

    private SiteBuilder builder() {
        return new SiteBuilder(SiteLayout.of(folder), Progress.SILENT);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(Path::toString).sorted().toList();
        }
    }
}
