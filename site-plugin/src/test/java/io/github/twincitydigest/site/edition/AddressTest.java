package io.github.twincitydigest.site.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Slug;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final URI BASE = URI.create("https://example.org/sub/path/");

    @Test
    void fileAndUrlComeFromOnePath() {
        Address page = Address.below(Edition.ZH_HANT_TW, Section.SOURCES, new Slug("paper"));

        assertThat(page.file()).isEqualTo("zh-hant-tw/sources/paper/index.html");
        assertThat(page.absolute(BASE)).isEqualTo("https://example.org/sub/path/zh-hant-tw/sources/paper/");
        assertThat(page.at("front").rooted(BASE)).isEqualTo("/sub/path/zh-hant-tw/sources/paper/#front");
        assertThat(Address.ROOT.file()).isEqualTo("index.html");
        assertThat(Address.file("404.html").file()).isEqualTo("404.html");
    }

    @ParameterizedTest
    @CsvSource({
        "en/, en/, ./",
        "en/digests/, en/, digests/",
        "en/, en/digests/first/, ../../",
        "zh-hans/digests/first/, en/digests/first/, ../../../zh-hans/digests/first/",
        "assets/css/base.css, en/404.html, ../assets/css/base.css",
        "'', en/, ../",
        "'', '', ./",
        "en/, '', en/",
        "404.html, 404.html, 404.html"
    })
    void relativeUrls(String target, String from, String expected) {
        assertThat(new Address(target, null).relativeTo(new Address(from, null)))
                .isEqualTo(expected);
    }

    @Test
    void aPlaceInTheSamePageIsItsAnchorAlone() {
        Address page = Address.home(Edition.EN);
        assertThat(page.at("top").relativeTo(page)).isEqualTo("#top");
        assertThat(page.relativeTo(page.at("top"))).isEqualTo("./");
    }

    /** Whatever a browser makes of a relative URL, it must be the target. */
    @Test
    void aRelativeUrlResolvesToItsTarget() {
        Random random = new Random(20_261_122);
        List<String> words = List.of("en", "zh-hans", "digests", "a", "b", "a-b", "index.html", "404.html");
        for (int i = 0; i < 20_000; i++) {
            Address target = address(random, words);
            Address from = address(random, words);
            URI page = URI.create(from.absolute(BASE));

            assertThat(page.resolve(target.relativeTo(from)).toString())
                    .as("%s from %s", target, from)
                    .isEqualTo(target.absolute(BASE));
        }
    }

    private static Address address(Random random, List<String> words) {
        List<String> parts = new ArrayList<>();
        for (int depth = random.nextInt(5); depth > 0; depth--) {
            parts.add(words.get(random.nextInt(words.size())));
        }
        String path = String.join("/", parts) + (parts.isEmpty() || random.nextBoolean() ? "" : "/");
        return new Address(path, random.nextInt(3) == 0 ? "c-" + random.nextInt(9) : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "..", "/etc/passwd", "//example.org/", "a//b", "a\\b"})
    void whatCouldLeaveTheSiteIsNoAddress(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Address(path, null));
    }
}
