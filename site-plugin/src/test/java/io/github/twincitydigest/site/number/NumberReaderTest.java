package io.github.twincitydigest.site.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text and the values of its numbers; several readings of one are parted by bars. */
class NumberReaderTest {

    private static final int ROUNDS = 5_000;

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    达到311项	311
                    长１２０公里	120
                    超过1,300万件次	13000000
                    1,234.5元，100，200	1234.5 100 200
                    81986.67亿元	8198667000000
                    8.19万亿元	8190000000000
                    约3.5万	35000
                    1亿2000万	120000000
                    3万5千	35000
                    2 万亿元，3 个	2000000000000 3
                    80余名、1600多家	80 1600
                    100多万人次	1000000
                    3千万	30000000
                    全国21％的	0.21
                    6.5 %	0.065
                    2022.12.30	2022 12 30
                    2022-12-30	2022 12 30
                    2018年6月21日	2018 6 21
                    2020—2022年	2020 2022
                    5至8万	5|50000 80000
                    5%—8%	0.05 0.08
                    5—8%	5|0.05 0.08
                    3成	3|0.3
                    占1/4强	0.25|1|4
                    24/7	24 7
                    1个半小时	1|1.5
                    100,20	100 20
                    1234,567	1234 567""")
    void digits(String text, String values) {
        assertThat(values(text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    三批	3
                    十项行动	10
                    两个枢纽	2
                    十二家	12
                    二十余家	20
                    两千多亿元	200000000000
                    二十余万	200000
                    十几万人	100000
                    一百零五	105
                    一百二十	120
                    一百二	120
                    一百十五	115
                    一千零一十	1010
                    一万零三	10003
                    三万五	35000
                    三百五万	3500000
                    八万一千九百亿	8190000000000
                    一亿两千万	120000000
                    超千亿元	100000000000
                    万亿级集群	1000000000000
                    百万人次	1000000
                    上百家、近百个、百余名	100 100 100
                    廿三条	23
                    二〇二三年	2023
                    二○二三年十二月	2023 12
                    三点五亿	350000000
                    百分之六十	0.6
                    百分之六十五点三	0.653
                    百分之60	0.6
                    四分之一强	0.25
                    千分之三	0.003
                    三成以上	3|0.3
                    三四分钟	3|4|34
                    二三十人	20|30
                    十七八岁	17|18
                    五六百家	500|600
                    三五万	30000|50000
                    三至五万	3|30000 50000
                    一个半小时	1|1.5
                    两年半	2|2.5
                    半小时、一半、过半	0.5 0.5 0.5
                    第五次	5
                    第一	1
                    第一批、首批、首位、居首	1 1 1 1
                    前两位	2|1
                    三百一十一项	311
                    三百五千	300 5000
                    一城四地	1 4
                    零材料	0
                    十分钟、十分之一	10 0.1
                    一、二级	1 2
                    三、四、五	3 4 5""")
    void numerals(String text, String values) {
        assertThat(values(text)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一体化发展", "一些城市", "统一部署", "统一批准", "四川三峡", "万达广场", "万州万盛", "百姓千方", "十分重要", "万一", "数百家企业", "几十万人", "零售",
                "半径、半岛", "首都、首先", "壹贰叁陆海", "○ 列表", "分之", "万", "百分点", "",
            })
    void whatIsNoNumber(String text) {
        assertThat(NumberReader.read(text)).isEmpty();
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "𠮷共１,２００余万元，占全国 6.5％；一百零五家，一个半小时。";

        assertThat(NumberReader.read(text).stream().map(number -> text.substring(number.start(), number.end())))
                .containsExactly("１,２００余万", "6.5％", "一百零五", "一个半");
    }

    /** Figures as they stand, and what they come to. */
    @ParameterizedTest
    @CsvSource({"3.5万, 3.5, 35000", "8.19万亿, 8.19, 8190000000000", "60%, 60, 0.6", "百分之六十, 60, 0.6", "十二万, 12, 120000"})
    void scaleIsSetAside(String text, BigDecimal printed, BigDecimal value) {
        Reading reading = NumberReader.read(text).get(0).readings().get(0);

        assertThat(reading.printed()).isEqualByComparingTo(printed);
        assertThat(reading.value()).isEqualByComparingTo(value);
    }

    @Test
    void whatIsSpelledOutIsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            // As many short numbers as long ones.
            long number = 1 + (long) Math.pow(10, random.nextDouble() * 15.9);
            String spelled = Spelling.of(number);

            List<WrittenNumber> found = NumberReader.read("共" + spelled + "个");

            assertThat(found).as(spelled).hasSize(1);
            assertThat(found.get(0).end()).as(spelled).isEqualTo(1 + spelled.length());
            assertThat(found.get(0).readings().get(0).value())
                    .as(spelled)
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Test
    void whatIsWrittenWithAScaleIsReadBack() {
        Random random = new Random(2);
        String[] scales = {"", "万", "百万", "千万", "亿", "千亿", "万亿"};
        int[] powers = {0, 4, 6, 7, 8, 11, 12};
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal printed = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(4));
            int scale = random.nextInt(scales.length);
            String text = (random.nextBoolean() ? printed.toPlainString() : String.format("%,f", printed))
                    + (random.nextBoolean() ? "余" : "")
                    + scales[scale];

            List<WrittenNumber> found = NumberReader.read("达" + text + "元");

            assertThat(found).as(text).hasSize(1);
            assertThat(found.get(0).readings().get(0).printed()).as(text).isEqualByComparingTo(printed);
            assertThat(found.get(0).isWorth(printed.scaleByPowerOfTen(powers[scale])))
                    .as(text)
                    .isTrue();
        }
    }

    /** Whatever is read: in order, within the text, and with a reading each. */
    @Test
    void anyTextPasses() {
        Random random = new Random(3);
        String signs = "〇零一二三九十百千万亿两廿半首前分之点成个年余多几数第至—%．,， 1290５.\n\uD840";
        for (int i = 0; i < 4 * ROUNDS; i++) {
            String text = random.ints(random.nextInt(24), 0, signs.length())
                    .mapToObj(index -> String.valueOf(signs.charAt(index)))
                    .collect(Collectors.joining());
            int end = 0;
            for (WrittenNumber number : NumberReader.read(text)) {
                assertThat(number.start()).as(text).isGreaterThanOrEqualTo(end);
                end = number.end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "一", "千", "千百", "万亿", "亿", "一百", "三成", "百分之", "1亿", "1至", "点五", "零", "半"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longTextsTakeNoLonger(String part) {
        assertThat(NumberReader.read(part.repeat(100_000 / part.length()))).isNotNull();
    }

    private static String values(String text) {
        return NumberReader.read(text).stream()
                .map(number -> number.readings().stream()
                        .map(reading -> reading.value().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }
}
