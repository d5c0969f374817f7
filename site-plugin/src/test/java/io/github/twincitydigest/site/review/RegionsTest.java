package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.source.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionsTest {

    @Test
    void theMostFrequentComesFirst() {
        assertThat(compare(Map.of("里", "裡", "群", "群", "说", "說"), Map.of("里", "裏", "群", "群", "说", "説"), "群里说", "说说"))
                .containsExactly("说 說 説 3 a.md:1:1", "里 裡 裏 1 a.md:1:1");
    }

    @Test
    void stepsThatOverlapAreOneStretch() {
        assertThat(compare(Map.of("软件", "軟體", "里", "裡"), Map.of("件里", "件裏"), "软件里"))
                .containsExactly("软件里 軟體裡 软件裏 1 a.md:1:1");
    }

    @Test
    void whatOnlyOneRegionChangesIsADifference() {
        assertThat(compare(Map.of("着", "著"), Map.of("无", "無"), "着无"))
                .containsExactly("无 无 無 1 a.md:1:1", "着 著 着 1 a.md:1:1");
    }

    @Test
    void whatStandsInWallsIsNotCompared() {
        List<Difference> differences = Regions.compare(
                List.of(walled(Edition.ZH_HANT_TW, "軟體", Map.of("里", "裡", "体", "體"))),
                List.of(walled(Edition.ZH_HANT_HK, "件", Map.of("里", "裏", "件", "件"))),
                new Places(List.of()));

        assertThat(differences).containsExactly(new Difference("里", "裡", "裏", 1, Location.startOf("a.md")));
    }

    private static ConvertedText walled(Edition edition, String wall, Map<String, String> words) {
        return new ConvertedText(
                edition,
                Location.startOf("a.md"),
                new Run(List.of(new Run.Text("说"), new Run.Wall(wall), new Run.Text("里"))),
                new SomeConverter(words));
    }

    @Test
    void aTextThatOneEditionLacksIsNotCompared() {
        assertThat(Regions.compare(texts(Edition.ZH_HANT_TW, Map.of("里", "裡"), "里"), List.of(), new Places(List.of())))
                .isEmpty();
    }

    private static List<String> compare(Map<String, String> taiwan, Map<String, String> hongKong, String... texts) {
        return Regions.compare(
                        texts(Edition.ZH_HANT_TW, taiwan, texts),
                        texts(Edition.ZH_HANT_HK, hongKong, texts),
                        new Places(List.of()))
                .stream()
                .map(it -> String.join(" ", it.text(), it.taiwan(), it.hongKong()) + " " + it.places() + " "
                        + it.location())
                .toList();
    }

    private static List<ConvertedText> texts(Edition edition, Map<String, String> words, String... texts) {
        SomeConverter converter = new SomeConverter(words);
        return Arrays.stream(texts)
                .map(text -> new ConvertedText(edition, Location.startOf("a.md"), Run.of(text), converter))
                .toList();
    }
}
