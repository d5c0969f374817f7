package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.ScriptConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Converts a stream of UTF-8 line by line. What ends a line (LF, CRLF, CR or nothing) and a byte-order mark at the
 * beginning are written as they were read.
 *
 * <p>A line is the unit of conversion: no word reaches into the next, and each begins outside all quotation marks.
 * However long the stream is, no more of it is held than {@value #LONGEST} UTF-16 units and a buffer. A line longer
 * than that is converted in parts at least half as long, parted where it harms least: behind the last sentence that is
 * in no quotation, else behind a sentence, else behind punctuation, and between any two characters only where there is
 * none. In such a line alone may the result differ from that of the whole line, and there only by a word that lies
 * across a parting, or by the marks of a quotation longer than a part.
 *
 * <p>For one use by one thread.
 */
final class LineConverter {

    /** The longest line that is converted in one piece, in UTF-16 units. */
    static final int LONGEST = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ScriptConverter converter;
    private final StringBuilder held = new StringBuilder();
    private boolean begun;

    /** Whether the last character ended a line and was CR: an LF that follows ends no other. */
    private boolean behindReturn;

    private long lineEnds;

    /** Code points of this line that are held no more. */
    private long written;

    private long characters;
    private long bytes;

    LineConverter(ScriptConverter converter) {
        this.converter = converter;
    }

    /**
     * Converts all of a stream. Closes neither of the two.
     *
     * @throws MalformedUtf8Exception if it is no UTF-8; {@link #line} and {@link #column} then tell where
     */
    void convert(InputStream in, OutputStream out) throws IOException, MalformedUtf8Exception {
        Utf8Input input = new Utf8Input(in);
        // With an encoder, since a charset alone would write question marks for what it cannot encode.
        Writer output = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        for (String text = input.next(); !text.isEmpty(); text = input.next()) {
            take(text, output);
        }
        write(held.length(), output);
        output.flush();
        bytes = input.offset();
    }

    /** How much was converted. */
    Count count() {
        return new Count(lineEnds + (written > 0 ? 1 : 0), characters, bytes);
    }

    /** The line that has been reached, from 1. */
    long line() {
        return lineEnds + 1;
    }

    /** The column that has been reached, from 1, in code points. */
    long column() {
        return written + held.codePoints().count() + 1;
    }

    private void take(String text, Writer out) throws IOException {
        int from = 0;
        if (!begun && text.charAt(0) == BYTE_ORDER_MARK) {
            out.write(BYTE_ORDER_MARK);
            characters++;
            from = 1;
        }
        begun = true;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                hold(text, from, i, out);
                endLine(c, out);
                from = i + 1;
            }
        }
        hold(text, from, text.length(), out);
    }

    private void hold(String text, int from, int to, Writer out) throws IOException {
        if (from == to) {
            return;
        }
        behindReturn = false;
        held.append(text, from, to);
        while (held.length() > LONGEST) {
            write(Seam.in(held, LONGEST / 2, LONGEST), out);
        }
    }

    private void endLine(char end, Writer out) throws IOException {
        write(held.length(), out);
        out.write(end);
        characters++;
        written = 0;
        if (!(end == '\n' && behindReturn)) {
            lineEnds++;
        }
        behindReturn = end == '\r';
    }

    private void write(int end, Writer out) throws IOException {
        if (end == 0) {
            return;
        }
        String part = held.substring(0, end);
        held.delete(0, end);
        out.write(converter.convert(part));
        int points = part.codePointCount(0, part.length());
        written += points;
        characters += points;
    }
}
