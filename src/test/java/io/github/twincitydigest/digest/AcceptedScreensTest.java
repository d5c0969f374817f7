package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.Screen.Device;
import io.github.twincitydigest.digest.Screen.Scheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedScreensTest {

    private static final Screen HOME = new Screen("home", Edition.EN, "en/", Device.PHONE, Scheme.LIGHT);
    private static final Screen DARK = new Screen("home", Edition.EN, "en/", Device.PHONE, Scheme.DARK);
    private static final Picture WHITE = Picture.of(390, 1600, (x, y) -> 0xFFFFFF);
    private static final Picture BLACK = Picture.of(390, 1600, (x, y) -> 0x000000);

    @TempDir
    private Path folder;

    @Test
    void comparesWithWhatWasAccepted() {
        AcceptedScreens accepted = new AcceptedScreens(folder.resolve("screens"));
        assertThat(accepted.change(HOME, WHITE)).isEmpty();
        accepted.accept(HOME, WHITE);
        assertThat(accepted.change(HOME, WHITE).orElseThrow().matters()).isFalse();
        assertThat(accepted.change(HOME, BLACK).orElseThrow().matters()).isTrue();
        assertThat(accepted.change(DARK, BLACK)).isEmpty();
    }

    @Test
    void remembersWhatPicturesWereMadeWith() {
        AcceptedScreens accepted = new AcceptedScreens(folder.resolve("screens"));
        assertThat(accepted.madeWith()).isEmpty();
        accepted.madeWith(List.of("Chromium 156", "Song.ttc 12ab"));
        assertThat(accepted.madeWith()).containsExactly("Chromium 156", "Song.ttc 12ab");
    }

    @Test
    void forgetsWhatIsNoScreenAnyMore() {
        AcceptedScreens accepted = new AcceptedScreens(folder);
        accepted.accept(HOME, WHITE);
        accepted.accept(DARK, BLACK);
        assertThat(accepted.keepOnly(List.of(DARK))).containsExactly("home-en-phone-light.png");
        assertThat(accepted.change(HOME, WHITE)).isEmpty();
        assertThat(accepted.change(DARK, BLACK)).isPresent();
    }

    @Test
    void hasAllScreensUnderTheirOwnNames() {
        List<Screen> all = Screen.all();
        assertThat(all).hasSize(10 * Edition.published().size() * 4);
        assertThat(all.stream().map(Screen::name)).doesNotHaveDuplicates().contains("topic-zh-hant-tw-desktop-dark");
        List<String> pages = PublishedSite.pages().stream().map(Page::address).toList();
        assertThat(pages).containsAll(all.stream().map(Screen::address).toList());
    }
}
