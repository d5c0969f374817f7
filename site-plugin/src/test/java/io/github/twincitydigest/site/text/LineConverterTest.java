package io.github.twincitydigest.site.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Step;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineConverterTest {

    private static final ScriptConverter TAIWAN = ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);

    /** Writes as many bytes as it is given. */
    private static final ScriptConverter COPY = new ScriptConverter() {
        @Override
        public Run convert(Run run) {
            return run;
        }

        @Override
        public List<Step> explain(Run run) {
            return List.of();
        }

        @Override
        public List<String> readings(int codePoint) {
            return List.of(Character.toString(codePoint));
        }
    };

    private final Marked marked = new Marked();

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "后, [後], 1",
        "后\\n, [後]\\n, 1",
        "后\\na, [後]\\n[a], 2",
        "后\\r\\na\\r\\n, [後]\\r\\n[a]\\r\\n, 2",
        "后\\ra\\r, [後]\\r[a]\\r, 2",
        "\\n\\n, \\n\\n, 2",
        "\\r\\n\\r\\n, \\r\\n\\r\\n, 2",
        "\\r\\r\\n\\n, \\r\\r\\n\\n, 3",
        "\\n\\r, \\n\\r, 2",
        "a\\r\\nb\\rc\\nd, [a]\\r\\n[b]\\r[c]\\n[d], 4",
        // Unicode has more line ends, but no editor shows them as such.
        "a\u0085b\u2028c\u000Bd, [a\u0085b\u2028c\u000Bd], 1",
        // A mark at the beginning, and a character that only looks like one.
        "'\uFEFF', '\uFEFF', 0",
        "'\uFEFF后\\n', '\uFEFF[後]\\n', 1",
        "'\uFEFF\uFEFF后', '\uFEFF[\uFEFF後]', 1",
        "a\\n\uFEFF后, [a]\\n[\uFEFF後], 2",
        "'\u0000\\t ', '[\u0000\\t ]', 1"
    })
    void lineEndsAndMarkStayAsTheyAre(String text, String expected, int lines) throws Exception {
        String source = text.translateEscapes();
        for (int chunk = 1; chunk <= 3; chunk++) {
            LineConverter converter = new LineConverter(marked);
            assertThat(convert(converter, source, chunk)).isEqualTo(expected.translateEscapes());
            assertThat(converter.count())
                    .isEqualTo(
                            new Count(lines, source.codePointCount(0, source.length()), source.getBytes(UTF_8).length));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Latin-1, half a character at the end, an overlong form, half a surrogate pair, UTF-16 with its mark
        "61 E9 62, 1, 2, 1, E9",
        "0A E6 B2, 2, 1, 1, E6",
        "C0 AF, 1, 1, 0, C0",
        "61 0D 0A ED A0 80, 2, 1, 3, ED",
        "0D 0D 0A FF, 3, 1, 3, FF",
        "FF FE 61 00, 1, 1, 0, FF",
        "EF BB BF 61 FF, 1, 2, 4, FF",
        "F0 A0 AE B7 FF, 1, 2, 4, FF",
        "F0 A0 AE B7 F0 A0 AE, 1, 2, 4, F0",
        "F5 80 80 80, 1, 1, 0, F5"
    })
    void whatIsNoUtf8IsToldWhereItIs(String hex, long line, long column, long offset, String bad) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int chunk = 1; chunk <= bytes.length; chunk++) {
            LineConverter converter = new LineConverter(marked);
            InputStream in = new Chunks(bytes, chunk);
            assertThatThrownBy(() -> converter.convert(in, OutputStream.nullOutputStream()))
                    .isInstanceOfSatisfying(MalformedUtf8Exception.class, e -> {
                        assertThat(e.offset()).isEqualTo(offset);
                        assertThat(e.bad()).isEqualTo((byte) Integer.parseInt(bad, 16));
                    });
            assertThat(converter.line()).isEqualTo(line);
            assertThat(converter.column()).isEqualTo(column);
        }
    }

    @Test
    void aFaultFarInAVeryLongLineIsToldWhereItIs() {
        int before = 5 * LineConverter.LONGEST + 7;
        byte[] bytes = ("\n" + "𠮷".repeat(before) + "?").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        LineConverter converter = new LineConverter(marked);

        assertThatThrownBy(() -> converter.convert(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        MalformedUtf8Exception.class,
                        e -> assertThat(e.offset()).isEqualTo(1 + 4L * before));
        assertThat(converter.line()).isEqualTo(2);
        assertThat(converter.column()).isEqualTo(before + 1);
    }

    /** Characters of one to four bytes and both halves of a pair come to lie on every edge of every buffer. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void charactersOnTheEdgesOfBuffersAreWhole(int shift) throws Exception {
        String text = "x".repeat(shift) + "𠮷aé后\n".repeat(9000) + "𠮷".repeat(20_000);
        String expected = text.replace('后', '後').replaceAll("(?m)^.+$", "[$0]");
        assertThat(convert(new LineConverter(marked), text, 1 << 13)).isEqualTo(expected);
        assertThat(convert(new LineConverter(marked), text, 7)).isEqualTo(expected);
    }

    @Test
    void aLineOfTheGreatestLengthIsOnePart() throws Exception {
        convert(new LineConverter(marked), "后".repeat(LineConverter.LONGEST) + "\n", 1 << 13);
        assertThat(marked.given).containsExactly("后".repeat(LineConverter.LONGEST));
    }

    @Test
    void aLongerLineIsPartedBehindSentences() throws Exception {
        String sentence = "他说：“之后呢？”她走了。";
        String text = sentence.repeat(20_000);
        convert(new LineConverter(marked), text, 1 << 13);

        assertThat(String.join("", marked.given)).isEqualTo(text);
        assertThat(marked.given).hasSizeBetween(4, 8).allSatisfy(part -> {
            assertThat(part).startsWith("他说").endsWith("她走了。");
            assertThat(part.length()).isBetween(1, LineConverter.LONGEST);
        });
    }

    /** Where lines are parted must follow from the text alone, not from how it happens to be read. */
    @Test
    void partingDoesNotDependOnReading() throws Exception {
        String text = "之后，“他们”走了。!?；a b".repeat(20_000) + "\n" + "后".repeat(200_000);
        convert(new LineConverter(marked), text, 1 << 13);
        Marked other = new Marked();
        convert(new LineConverter(other), text, 1001);
        assertThat(other.given).isEqualTo(marked.given);
    }

    @Test
    void theResultIsTheSameWholeAndInLines() throws Exception {
        String line = "“头发‘之后’发展，”干部在台湾的里程碑。";
        String text = (line + "\n").repeat(50);
        assertThat(convert(new LineConverter(TAIWAN), text, 1 << 13))
                .isEqualTo(TAIWAN.convert(text))
                .isEqualTo((TAIWAN.convert(line) + "\n").repeat(50));
    }

    @Test
    void theResultIsTheSameInOneLineAndInParts() throws Exception {
        String text = "“头发‘之后’发展，”干部在台湾的里程碑。".repeat(8000);
        assertThat(convert(new LineConverter(TAIWAN), text, 1 << 13)).isEqualTo(TAIWAN.convert(text));
    }

    @Test
    void anyTextIsConvertedLineByLine() throws Exception {
        String[] parts = {"头发", "后", "\n", "\r\n", "\r", "“", "”", "a", "𠮷", " ", "\uFE0F", "。", "\u0000"};
        Random random = new Random(20231122);
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            StringBuilder expected = new StringBuilder();
            for (String piece : text.toString().split("(?<=[\r\n])|(?=[\r\n])", 0)) {
                expected.append(piece.equals("\r") || piece.equals("\n") ? piece : TAIWAN.convert(piece));
            }
            assertThat(convert(new LineConverter(TAIWAN), text.toString(), 1 + random.nextInt(9)))
                    .isEqualTo(expected.toString());
        }
    }

    /** Constant memory: what has been read and not yet written stays below a bound, however long text and lines are. */
    @ParameterizedTest
    @ValueSource(strings = {"头发长了", "头发长了。", "头发长了\n", "\r", "\uFE0F", "“头发"})
    void littleIsHeldAtAnyTime(String unit) throws Exception {
        byte[] bytes = unit.repeat(1000).getBytes(UTF_8);
        Endless in = new Endless(bytes, 10_000_000 / bytes.length);
        new LineConverter(COPY).convert(in, in.sink());
        assertThat(in.read).isEqualTo(in.written).isGreaterThan(9_000_000);
        assertThat(in.mostHeld).isLessThan(4L * LineConverter.LONGEST);
    }

    /** Text that comes from nowhere and is counted as it goes. */
    private static final class Endless extends InputStream {
        private final byte[] unit;
        private int left;
        private int position;
        private long read;
        private long written;
        private long mostHeld;

        Endless(byte[] unit, int times) {
            this.unit = unit;
            this.left = times;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time is too slow");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, unit.length - position);
            System.arraycopy(unit, position, into, offset, count);
            position += count;
            read += count;
            mostHeld = Math.max(mostHeld, read - written);
            if (position == unit.length) {
                position = 0;
                left--;
            }
            return count;
        }

        OutputStream sink() {
            return new OutputStream() {
                @Override
                public void write(int b) {
                    written++;
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    written += length;
                }
            };
        }
    }

    /** A stream that gives a few bytes at a time, as networks and pipes do. */
    private static final class Chunks extends ByteArrayInputStream {
        private final int size;

        Chunks(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, size));
        }
    }

    private static String convert(LineConverter converter, String text, int chunk)
            throws IOException, MalformedUtf8Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        converter.convert(new Chunks(text.getBytes(UTF_8), chunk), out);
        return out.toString(UTF_8);
    }
}
