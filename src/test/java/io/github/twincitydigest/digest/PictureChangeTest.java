package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.Screen.Device;
import io.github.twincitydigest.digest.Screen.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the comparison of pictures finds, and what it lets pass: on a page like the site's, changed by a little each
 * time.
 */
class PictureChangeTest {

    private static final String PAGE = """
            <!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>样张</title>
            <link rel="icon" href="data:,"><link rel="stylesheet" href="style.css">
            <h1>双城摘要</h1>
            <p>第一次会议于2020年3月17日以<a href="#">视频形式</a>举行，商定双城经济圈建设的合作事项。
            <p lang="en">The paper reports that the first conference was held by <a href="#">video link</a> in March.
            <p>两省市的党政负责人共举行十次联席会议，各次会议的时间、地点与成果只列所载。
            """;

    private static final String STYLE = """
            html { background: #fdfdfc; color: #1a1c1f; color-scheme: light }
            @media (prefers-color-scheme: dark) { html { background: #16181b; color: #e5e4e0; color-scheme: dark } }
            body { margin: 16px; font: 17px/1.8 "Noto Sans CJK SC", sans-serif }
            h1 { font-family: "Noto Serif CJK SC", serif; border-top: 2px solid #b53d26 }
            a { color: inherit; text-decoration-color: #7b8086 }
            """;

    private static Camera camera;

    /** As it is without a change: taken once. */
    private static final Map<Screen, Picture> SAMPLES = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        BrowserSetup setup = BrowserSetup.ofThisMachine();
        camera = new Camera(setup, PictureFonts.ofThisMachine(setup));
    }

    @AfterAll
    static void end() {
        camera.close();
    }

    @Test
    void letsTheSamePagePass() throws IOException {
        for (Device device : Device.values()) {
            for (Scheme scheme : Scheme.values()) {
                assertThat(change(page -> page, style -> style, device, scheme).toString())
                        .startsWith("0 of ");
            }
        }
    }

    @Test
    void findsAnotherWord() throws IOException {
        assertFound(page -> page.replace("视频", "现场"), style -> style);
        assertFound(page -> page.replace("十次", "九次"), style -> style);
        assertFound(page -> page.replace("first", "third"), style -> style);
    }

    @Test
    void findsAnotherColour() throws IOException {
        assertFound(page -> page, style -> style.replace("#b53d26", "#b54a3a"));
        assertFound(page -> page, style -> style.replace("color: inherit", "color: #11687c"));
        assertFound(page -> page, style -> style.replace("#fdfdfc", "#eeeeec").replace("#16181b", "#25272a"));
    }

    @Test
    void findsWhatHasMovedByTwoPixels() throws IOException {
        assertFound(page -> page, style -> style + "body { position: relative; top: 2px }");
        assertFound(page -> page, style -> style + "p { position: relative; left: 2px }");
        assertFound(page -> page, style -> style.replace("1.8", "1.83"));
    }

    @Test
    void letsPassWhatNobodySees() throws IOException {
        assertThat(change(page -> page, style -> style.replace("#fdfdfc", "#fcfcfb"), Device.PHONE, Scheme.LIGHT)
                        .matters())
                .isFalse();
        Picture grey = Picture.of(160, 160, (x, y) -> 0x808080);
        Picture noisy = Picture.of(160, 160, (x, y) -> 0x7E7E7E + (x * 7 + y * 3) % 5 * 0x010101);
        assertThat(PictureChange.between(grey.coarse(), noisy).matters()).isFalse();
    }

    @Test
    void findsAnotherSize() {
        Picture picture = Picture.of(80, 80, (x, y) -> 0xFFFFFF);
        Picture longer = Picture.of(80, 96, (x, y) -> 0xFFFFFF);
        assertThat(PictureChange.between(picture, longer).matters()).isTrue();
        assertThat(PictureChange.between(longer, picture).matters()).isTrue();
    }

    @Test
    void showsWhere() {
        Picture white = Picture.of(80, 80, (x, y) -> 0xFFFFFF);
        Picture now = Picture.of(80, 80, (x, y) -> x / 8 == 3 && y / 8 == 4 ? 0x123456 : 0xFFFFFF);
        Picture map = PictureChange.between(white, now).map();
        assertThat(map.at(28, 36)).isEqualTo(0x123456);
        assertThat(map.at(24, 36))
                .isEqualTo(map.at(31, 36))
                .isEqualTo(map.at(28, 32))
                .isEqualTo(0xD0021B);
        assertThat(map.at(20, 36)).isEqualTo(0x949494);
    }

    private void assertFound(UnaryOperator<String> page, UnaryOperator<String> style) throws IOException {
        for (Device device : Device.values()) {
            for (Scheme scheme : Scheme.values()) {
                PictureChange change = change(page, style, device, scheme);
                assertThat(change.matters())
                        .as("%s %s: %s", device, scheme, change)
                        .isTrue();
            }
        }
    }

    private PictureChange change(UnaryOperator<String> page, UnaryOperator<String> style, Device device, Scheme scheme)
            throws IOException {
        Screen screen = new Screen("sample", Edition.ZH_HANS, "", device, scheme);
        Picture sample = SAMPLES.get(screen);
        if (sample == null) {
            sample = picture(PAGE, STYLE, screen);
            SAMPLES.put(screen, sample);
        }
        AcceptedScreens accepted = new AcceptedScreens(folder);
        accepted.accept(screen, sample);
        return accepted.change(screen, picture(page.apply(PAGE), style.apply(STYLE), screen))
                .orElseThrow();
    }

    /** Each time from a server of its own, or the browser would keep the style sheet. */
    private Picture picture(String page, String style, Screen screen) throws IOException {
        Files.writeString(folder.resolve("index.html"), page);
        Files.writeString(folder.resolve("style.css"), style);
        try (SiteServer server = new SiteServer(folder)) {
            return camera.take(server.url(""), screen.device(), screen.scheme());
        }
    }
}
