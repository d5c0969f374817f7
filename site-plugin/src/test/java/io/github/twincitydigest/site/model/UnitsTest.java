package io.github.twincitydigest.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final Units UNITS = units("元", "人", "人次", "个", "%", "千瓦", "米");

    @ParameterizedTest
    @CsvSource({
        "元, '', 元, 1",
        "百元, 百, 元, 100",
        "千元, 千, 元, 1000",
        "万元, 万, 元, 10000",
        "百万元, 百万, 元, 1000000",
        "千万元, 千万, 元, 10000000",
        "亿元, 亿, 元, 100000000",
        "万亿元, 万亿, 元, 1000000000000",
        "万人次, 万, 人次, 10000",
        "%, '', %, 1",
        // A listed unit that begins with a word for a number is itself, also behind another.
        "千瓦, '', 千瓦, 1",
        "万千瓦, 万, 千瓦, 10000",
        "千米, 千, 米, 1000"
    })
    void aScaleAndABase(String text, String scale, String base, BigDecimal ones) {
        Unit unit = UNITS.find(text).orElseThrow();

        assertThat(unit.scale().chinese()).isEqualTo(scale);
        assertThat(unit.base().unit()).isEqualTo(base);
        assertThat(unit.scale().toOnes(BigDecimal.ONE)).isEqualByComparingTo(ones);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公里", "万", "亿", "元/月", "万万元", "億元", " 元", "万 元"})
    void whatIsNotListedIsNoUnit(String text) {
        assertThat(UNITS.find(text)).isEmpty();
    }

    @Test
    void oneIsSingular() {
        BaseUnit day = new BaseUnit(Location.startOf("f.yaml"), "天", "day", "days", null, null);
        BaseUnit yuan = new BaseUnit(Location.startOf("f.yaml"), "元", "yuan", null, null, null);

        assertThat(day.english(true)).isEqualTo("day");
        assertThat(day.english(false)).isEqualTo("days");
        assertThat(yuan.english(false)).isEqualTo("yuan");
    }

    private static Units units(String... names) {
        List<BaseUnit> bases = Stream.of(names)
                .map(name -> new BaseUnit(Location.startOf("f.yaml"), name, null, null, null, null))
                .toList();
        return new Units(bases);
    }
}
