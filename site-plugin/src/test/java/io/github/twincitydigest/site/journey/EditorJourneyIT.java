package io.github.twincitydigest.site.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first day of an editor who has never used Maven: starts a site, begins a digest, makes mistakes, sees them in the
 * preview, mends them and publishes. Nothing is called but what an editor types.
 */
class EditorJourneyIT {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/\\S*");
    private static final String DIGEST = "content/digests/market-day/";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final HttpClient browser = HttpClient.newHttpClient();

    static Stream<Path> mavens() {
        return Arrays.stream(System.getProperty("journey.mavens").split(File.pathSeparator, -1))
                .map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void fromAnEmptyFolderToAPublishedDigest(Path maven, @TempDir Path folder) throws Exception {
        Path home = Files.createDirectory(folder.resolve("site"));
        Desk desk = new Desk(home, maven);
        String engine = System.getProperty("journey.engine");

        desk.mvn(
                        engine + ":init",
                        "-Dsite.title=小镇摘要",
                        "-Dsite.titleEn=Small Town Digest",
                        "-Dsite.baseUrl=https://example.org/town/")
                .succeeds();
        desk.mvn("site:generate").succeeds();
        assertThat(desk.read("target/site/zh-hans/index.html")).contains("小镇摘要");
        assertThat(desk.read("target/site/zh-hant-tw/index.html")).contains("小鎮摘要");
        assertThat(desk.read("target/site/en/index.html")).contains("Small Town Digest");

        // A new digest has gaps: told one by one, and nothing of it is published.
        desk.mvn("site:new", "-Dtype=digest", "-Dslug=market-day", "-Dtitle=集市日", "-DtitleEn=Market day")
                .succeeds();
        String before = desk.read("target/site/zh-hans/index.html");
        Desk.Ended unfinished = desk.mvn("site:generate").fails();
        assertThat(unfinished.said()).contains(DIGEST + "zh.md:");
        assertThat(desk.read("target/site/zh-hans/index.html")).isEqualTo(before);
        assertThat(desk.mvn("site:new", "-Dtype=digest", "-Dslug=market-day")
                        .fails()
                        .said())
                .contains(DIGEST);

        preview(desk);

        desk.mvn("site:accept").succeeds();
        desk.mvn("site:check").succeeds();
        desk.mvn("site:generate").succeeds();
        assertThat(desk.read("target/site/zh-hans/digests/market-day/index.html"))
                .contains("每月两次");
        assertThat(desk.read("target/site/zh-hant-hk/digests/market-day/index.html"))
                .contains("每月兩次");
        assertThat(desk.read("target/site/en/digests/market-day/index.html")).contains("twice a month");

        // A mistake after that costs nobody the site.
        String good = desk.read("target/site/en/digests/market-day/index.html");
        desk.replace(DIGEST + "digest.yaml", "topics:", "topcis:");
        Desk.Ended broken =
                desk.mvn("site:generate", "-Dsite.report=target/problems.sarif").fails();
        assertThat(broken.said())
                .contains("unknown key \"topcis\"; did you mean \"topics\"?")
                .contains("^^^^^^");
        assertThat(desk.read("target/problems.sarif")).contains("\"text\": \"topics\"");
        assertThat(desk.read("target/site/en/digests/market-day/index.html")).isEqualTo(good);
    }

    /** Writes the digest while the preview runs. */
    private void preview(Desk desk) throws Exception {
        try (Running preview = desk.run("site:serve", "-Dsite.port=0")) {
            Matcher address = ADDRESS.matcher(
                    preview.waitFor(line -> ADDRESS.matcher(line).find()));
            assertThat(address.find()).isTrue();
            URI site = URI.create(address.group());
            URI page = site.resolve("zh-hans/digests/market-day/");

            fill(desk);
            await(page, "每月两次");

            // What an editor breaks is told at its place, and what was good stays.
            desk.replace(DIGEST + "zh.md", "集市", "集**市");
            desk.replace(DIGEST + "digest.yaml", "topics:", "topcis:");
            String told = preview.waitFor(line -> line.contains("topcis"));
            assertThat(told).contains(DIGEST + "digest.yaml:").contains("did you mean \"topics\"?");
            assertThat(get(page).statusCode()).isEqualTo(200);
            assertThat(get(page).body()).contains("每月两次");

            desk.replace(DIGEST + "digest.yaml", "topcis:", "topics:");
            desk.replace(DIGEST + "zh.md", "集**市", "集市");
            desk.replace(DIGEST + "zh.md", "每月两次", "每月两次，逢五逢十");
            await(page, "逢五逢十");
            desk.replace(DIGEST + "zh.md", "，逢五逢十", "");

            preview.interrupt();
            assertThat(preview.said()).doesNotContain("\tat ");
            assertThat(isGone(page)).isTrue();
        }
    }

    /** Writes what site:new has left to the editor. */
    private static void fill(Desk desk) throws IOException {
        String yaml = desk.read(DIGEST + "digest.yaml");
        desk.save(
                DIGEST + "digest.yaml",
                yaml.replaceAll("(?m)^#.*\n", "")
                        .replaceAll("(?m)^( *zh: ).*TODO.*$", "$1集市每月办两次。")
                        .replaceAll("(?m)^( *en: ).*TODO.*$", "$1The market is held twice a month."));
        String cite = citation(yaml, desk);
        desk.save(DIGEST + "zh.md", "集市每月两次。" + cite + " {#c-market}\n");
        desk.save(DIGEST + "en.md", "The market is held twice a month. " + cite + " {#c-market}\n");
    }

    private static String citation(String yaml, Desk desk) {
        Matcher segment =
                Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)").matcher(yaml.substring(yaml.indexOf("segments:")));
        assertThat(segment.find()).isTrue();
        String source = desk.read("content/sources/" + segment.group(1) + ".yaml");
        Matcher lines = Pattern.compile("lines: *\\[?\"?(\\d+)")
                .matcher(source.substring(source.indexOf("id: " + segment.group(2))));
        assertThat(lines.find()).isTrue();
        return "[@" + segment.group() + " l." + lines.group(1) + "]";
    }

    private void await(URI page, String text) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = get(page);
        while (!answer.body().contains(text)) {
            assertThat(System.nanoTime() - start).as(answer.body()).isLessThan(PATIENCE);
            Thread.sleep(50);
            answer = get(page);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    private boolean isGone(URI page) throws IOException, InterruptedException {
        try {
            get(page);
            return false;
        } catch (ConnectException e) {
            return true;
        }
    }
}
