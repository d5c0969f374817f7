package io.github.twincitydigest.site.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new site: what it holds, that it is sound, and that nothing is ever written over. */
class SiteStarterTest {

    private static final SiteStarter.Engine ENGINE =
            new SiteStarter.Engine("io.github.twincitydigest", "site-maven-plugin", "1.2.3");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNewSiteIsPublishedWithoutAWarning() throws IOException, Refusal {
        List<String> files = start(null, null, null);

        assertThat(files)
                .contains(
                        "pom.xml",
                        "README.md",
                        "README.zh.md",
                        ".gitignore",
                        ".editorconfig",
                        ".github/workflows/pages.yml",
                        ".vscode/extensions.json",
                        "content/site.yaml",
                        "content/corrections.yaml",
                        "content/data/diagrams.yaml");
        assertThat(files).allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
        assertThat(checked().problems()).isEmpty();
        Outcome published = builder().generate();
        assertThat(published.problems()).isEmpty();
        assertThat(published.editions()).isEqualTo(4);
        assertThat(text("target/site/zh-hans/index.html")).contains("两镇摘要");
        assertThat(text("target/site/assets/css/site.css")).contains("--hue-first");
    }

    @Test
    void everyPlaceIsFilled() throws IOException, Refusal {
        for (String file : start("我的摘要", "My Digest", "https://example.com/mine")) {
            assertThat(text(file)).as(file).doesNotContainPattern("@[a-zA-Z.]+@|@\\}|\\{@");
        }
        assertThat(text("pom.xml")).contains("<name>我的摘要</name>", ">1.2.3</site.engine.version>");
        assertThat(text("README.md")).startsWith("# My Digest\n").doesNotContain("not on Maven Central");
        assertThat(text("README.zh.md")).startsWith("# 我的摘要\n");
        assertThat(text(".github/workflows/pages.yml")).doesNotContain("target/engine");
        assertThat(text("content/site.yaml"))
                .contains("title: {zh: \"我的摘要\", en: \"My Digest\"}", "baseUrl: \"https://example.com/mine/\"\n");
    }

    @Test
    void anEngineThatIsNotReleasedIsBuiltFirst() throws IOException, Refusal {
        new SiteStarter(new SiteStarter.Engine("g", "a", "2-SNAPSHOT"))
                .start(folder, new SiteStarter.Request(null, null, null));

        assertThat(text(".github/workflows/pages.yml")).contains("working-directory: target/engine/site-plugin");
        assertThat(text("README.md")).contains("The engine 2-SNAPSHOT is not on Maven Central yet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Quoted\": a 'title' # with, [all] {signs} & <tags>",
                "后台：软件-{zh}-，📰 𠮷",
                "\\n @version@ ${user.home} %s *",
                "- a",
                "null",
                "2026"
            })
    void anyLineCanBeATitle(String title) throws IOException, Refusal {
        start(title, title, null);

        assertThat(builder().generate().problems()).isEmpty();
        assertThat(Jsoup.parse(text("target/site/en/index.html"))
                        .expectFirst(".site-name")
                        .text())
                .isEqualTo(title);
        assertThat(Jsoup.parse(text("pom.xml"), Parser.xmlParser())
                        .expectFirst("name")
                        .wholeText())
                .isEqualTo(title);
    }

    @Test
    void aSiteMayHaveNoEnglishName() throws IOException, Refusal {
        start("我的摘要", null, null);

        assertThat(text("content/site.yaml")).contains("title: {zh: \"我的摘要\"}\n");
        assertThat(builder().generate().problems()).isEmpty();
        assertThat(text("target/site/en/index.html")).contains("我的摘要");
    }

    @Test
    void whatIsHereAlreadyStaysAndIsListed() throws IOException {
        write("pom.xml", "mine");
        write("content/site.yaml", "mine");
        write("src", "a file where a folder is needed");
        write("other.txt", "not in the way");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> start(null, null, null));

        assertThat(refusal.list(Tongue.EN))
                .containsExactly(
                        "content/site.yaml: this file is here already; start the site in an empty folder, or move the "
                                + "file away",
                        "pom.xml: this file is here already; start the site in an empty folder, or move the file away",
                        "src: this file is here already; start the site in an empty folder, or move the file away");
        assertThat(refusal.list(Tongue.ZH).get(1)).isEqualTo("pom.xml: 已有这个文件；在空文件夹里新建网站，或者先移走这个文件");
        assertThat(tree()).containsExactly("content", "content/site.yaml", "other.txt", "pom.xml", "src");
        assertThat(text("pom.xml")).isEqualTo("mine");
    }

    @Test
    void whatIsWrongWithTheRequestIsToldAtOnce() throws IOException {
        write("file", "no folder");
        SiteStarter starter = new SiteStarter(ENGINE);
        SiteStarter.Request request = new SiteStarter.Request("two\nlines", "\u2028", "ftp://example.org");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> starter.start(folder.resolve("file"), request));

        assertThat(refusal.list(Tongue.EN))
                .containsExactly(
                        "-Dsite.title: this title is not one line of text; leave out line breaks and invisible "
                                + "characters",
                        "-Dsite.baseUrl: \"ftp://example.org\" is no web address of a site; write it in full, as in "
                                + "https://example.org/digest/",
                        "-Dsite.dir: " + folder.resolve("file") + " is no folder; name a folder, or one that is not "
                                + "there yet");
    }

    @Test
    void theFolderIsMadeIfNeedBe() throws IOException, Refusal {
        Path deep = folder.resolve("a/b");

        new SiteStarter(ENGINE).start(deep, new SiteStarter.Request(null, null, null));

        assertThat(deep.resolve("content/site.yaml")).isRegularFile();
    }

    /** The last of these cannot be written: the first is a file where it needs a folder. */
    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        TreeMap<String, Bytes> contents = new TreeMap<>();
        for (String path : List.of("a/b/c", "a/b/c/d", "z")) {
            contents.put(path, Bytes.copyOf(new byte[] {1}));
        }
        Path target = folder.resolve("new");

        assertThatThrownBy(() -> new NewFiles(contents).write(target)).isInstanceOf(IOException.class);

        assertThat(target).doesNotExist();
    }

    @Test
    void aFileThatComesIntoBeingMeanwhileStays() throws IOException {
        write("b", "somebody else's");
        TreeMap<String, Bytes> contents = new TreeMap<>();
        contents.put("a", Bytes.copyOf(new byte[] {1}));
        contents.put("b", Bytes.copyOf(new byte[] {1}));

        assertThatThrownBy(() -> new NewFiles(contents).write(folder)).isInstanceOf(IOException.class);

        assertThat(tree()).containsExactly("b");
        assertThat(text("b")).isEqualTo("somebody else's");
    }

    private List<String> start(@Nullable String title, @Nullable String titleEn, @Nullable String baseUrl)
            throws IOException, Refusal {
        return new SiteStarter(ENGINE).start(folder, new SiteStarter.Request(title, titleEn, baseUrl));
    }

    private SiteBuilder builder() {
        return new SiteBuilder(SiteLayout.of(folder), Progress.SILENT);
    }

    private Outcome checked() throws IOException {
        return builder().check();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.skip(1)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
