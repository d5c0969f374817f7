package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.Edition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

    /** Each is in order, with its headings before a colon. */
    @ParameterizedTest
    @CsvSource({
        "ZH_HANS, B:璧山 C:长安 长江 长寿 朝天门 成都 重庆 重庆东 D:都江堰 F:涪陵 L:乐山 Q:綦江 X:厦门 Y:渝北 Z:曾家岩 中国 重大项目 自贡",
        "ZH_HANS, 0–9:12306 42 B:北桥 《北桥规划》 “北桥”路 G:G8631 G93 高竹",
        "ZH_HANT_TW, 3畫:大足 4畫:中國 5畫:四川 8畫:武侯 9畫:重慶 12畫:渝北 13畫:遂寧",
        "ZH_HANT_HK, 0–9:5G A–Z:TEU 4畫:中國",
        "EN, C:Chengdu Chongqing Chongqing-North E:Écija the-Economic-Circle Egg Q:a-Qanat Qijiang",
        "EN, 0–9:42 B:Bashu …:北橋",
    })
    void isThatOfTheEdition(Edition edition, String expected) {
        List<String> tokens = List.of(expected.split(" "));
        List<String> names = tokens.stream()
                .map(token -> token.substring(token.indexOf(':') + 1))
                .sorted()
                .toList();
        StringBuilder sorted = new StringBuilder();
        for (NameOrder.Under<String> under : NameOrder.of(edition).sort(names, name -> name.replace('-', ' '))) {
            String heading = under.heading().matches("\\d{1,2}") ? under.heading() + "畫" : under.heading();
            sorted.append(heading)
                    .append(':')
                    .append(String.join(" ", under.names()))
                    .append(' ');
        }
        assertThat(sorted.toString().strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ZH_HANS", "ZH_HANT_TW", "EN"})
    void keepsTheOrderOfThoseCalledAlike(Edition edition) {
        List<NameOrder.Under<Integer>> sorted = NameOrder.of(edition).sort(List.of(2, 1, 3), number -> "北");
        assertThat(sorted)
                .singleElement()
                .satisfies(under -> assertThat(under.names()).containsExactly(2, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({"ZH_HANS", "ZH_HANT_TW", "EN"})
    void putsWhatHasNoPlaceUnderOthers(Edition edition) {
        assertThat(NameOrder.of(edition).sort(List.of("Ж", "《》", "\uD840\uDC00"), name -> name))
                .extracting(NameOrder.Under::heading)
                .containsOnly("…");
    }
}
