package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {

    /** The hundred that a newspaper uses most. */
    private static final String SIMPLIFIED =
            "们国产业东经济发电车说时过这来对会学种给让还进动问题关开见长书马门风飞龙鸟鱼万与个体号无机" + "农场区报总级设计记论议证识试话该语请调谈质费资运远连选边达钱铁银错锦镇问间闻阳阴际陆陈险随难页项顺须顾领频颜额";

    /** Some are the same as ever, some are of both scripts. */
    private static final String TRADITIONAL = "們國產業東經濟發電車說時過這來對會學種給讓還進動問題關開見長書馬門風飛龍鳥魚萬與個體號無機" + "裡裏著為台臺后里只余谷松几云党群";

    private static final String OF_HONG_KONG = "為裏着户税脱";

    @Test
    void tellsSimplifiedCharacters() {
        assertThat(SIMPLIFIED.codePoints().filter(character -> !Script.isSimplifiedOnly(character, "zh-Hant-HK")))
                .as("taken for Traditional")
                .isEmpty();
    }

    @Test
    void leavesTraditionalOnesAlone() {
        String text = TRADITIONAL + "Twin-City 2023，“”。";
        assertThat(text.codePoints().filter(character -> Script.isSimplifiedOnly(character, "zh-Hant-TW")))
                .as("taken for Simplified")
                .isEmpty();
    }

    @Test
    void knowsWhatHongKongWrites() {
        assertThat(OF_HONG_KONG.codePoints().filter(character -> Script.isSimplifiedOnly(character, "zh-Hant-HK")))
                .as("taken for Simplified")
                .isEmpty();
        assertThat(Script.isSimplifiedOnly('税', "zh-Hant-TW")).isTrue();
    }
}
