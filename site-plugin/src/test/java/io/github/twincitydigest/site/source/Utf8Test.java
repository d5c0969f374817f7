package io.github.twincitydigest.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    private final Problems problems = new Problems();

    @Test
    void lineEndsOfEverySystemAreOne() {
        assertThat(decode("a\r\nb\rc\nd\r\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc\nd\n\n");
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoText() {
        assertThat(decode("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFF");
        assertThat(decode("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Latin-1, half a character at the end, an overlong form, half a surrogate pair, UTF-16 with its mark
        "61 E9 62, '1:2', E9",
        "0A E6 B2, '2:1', E6",
        "C0 AF, '1:1', C0",
        "61 0D 0A ED A0 80, '2:1', ED",
        "FF FE 61 00, '1:1', FF",
        "EF BB BF 61 FF, '1:2', FF",
        "F0 A0 AE B7 FF, '1:2', FF"
    })
    void whatIsNoUtf8IsToldWhereItIs(String hex, String place, String bad) {
        assertThat(decode(java.util.HexFormat.ofDelimiter(" ").parseHex(hex))).isNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        "f.md:" + place + ": invalid UTF-8: byte 0x" + bad + "; save the file in the encoding UTF-8");
    }

    private @Nullable String decode(byte[] bytes) {
        return new SourceFile("f.md", SourceFile.Bytes.copyOf(bytes)).text(problems);
    }
}
