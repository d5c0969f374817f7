package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    /** A bar is a line end. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "a{color:red}, a{color:red}|",
                "/* why */|a {|  color: red;||  margin: 0;|}|, a {|color: red;|margin: 0;|}|",
                "a/**/b {}, a b {}|",
                "a { /* x */ color: red; /* y */ }, a { color: red; }|",
                "a::before { content: \"/* no */  x\" }, a::before { content: \"/* no */  x\" }|",
                "a { content: '\\'/*'; } /* b */ c {}, a { content: '\\'/*'; } c {}|",
                "a { background: url(data:/*x*/y) } /* z */, a { background: url(data:/*x*/y) }|",
                "a { background: url( \"x)/*\" ) } /* z */, a { background: url( \"x)/*\" ) }|",
                "/*! Licence */ a {}, /*! Licence */ a {}|",
                "a {} /* open, a {}|",
                ".\\/* x {}, .\\/* x {}|",
                "@media print { a   >  b{} }, @media print { a > b{} }|"
            })
    void leavesOutWhatBrowsersDo(String css, String expected) {
        assertThat(StyleSheet.compact(css.replace('|', '\n'))).isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void changesNothingTheSecondTime() {
        String[] parts = {"/*", "*/", "/*!", "\"", "'", "\\", "url(", ")", "a", " ", "\n", "{", "}", ";", ":", "/", "*"
        };
        Random random = new Random(20_241_230);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder css = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                css.append(parts[random.nextInt(parts.length)]);
            }
            String once = StyleSheet.compact(css.toString());
            assertThat(StyleSheet.compact(once)).as(css.toString()).isEqualTo(once);
        }
    }
}
