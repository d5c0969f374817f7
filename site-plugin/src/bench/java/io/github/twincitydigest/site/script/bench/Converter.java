package io.github.twincitydigest.site.script.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.util.function.UnaryOperator;

/** A converter on the JVM that is measured. */
enum Converter {
    STRICT("ours, strict") {
        @Override
        UnaryOperator<String> open(OpenccConfig config) {
            return function(config.strict());
        }
    },
    USUAL("ours, default") {
        @Override
        UnaryOperator<String> open(OpenccConfig config) {
            return function(config.usual());
        }
    },
    OPENCC4J("opencc4j 1.14.0") {
        /** It has one converter for each region, with vocabulary for Taiwan and none for Hong Kong. */
        @Override
        UnaryOperator<String> open(OpenccConfig config) {
            return switch (config) {
                case S2T -> ZhConverterUtil::toTraditional;
                case S2TW, S2TWP -> ZhTwConverterUtil::toTraditional;
                case S2HK, S2HKP -> ZhHkConverterUtil::toTraditional;
            };
        }
    };

    private final String title;

    Converter(String title) {
        this.title = title;
    }

    /** The name in tables. */
    String title() {
        return title;
    }

    /** A converter, ready for its first text at the latest after that text. */
    abstract UnaryOperator<String> open(OpenccConfig config);

    private static UnaryOperator<String> function(ScriptConverter converter) {
        return converter::convert;
    }
}
