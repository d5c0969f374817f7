package io.github.twincitydigest.site.parse.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of CommonMark's specification.
 *
 * @param section the heading above it
 * @param number counted from 1 in the section
 */
record Example(String section, int number, String markdown, String html) {

    private static final String FENCE = "`".repeat(32);

    /** All examples of the {@code spec.txt} that commonmark-java's test artifact carries. */
    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        String section = "";
        int number = 0;
        List<String> lines = specification().lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("## ")) {
                section = lines.get(at).substring(3);
                number = 0;
            } else if (lines.get(at).equals(FENCE + " example")) {
                int dot = at + lines.subList(at, lines.size()).indexOf(".");
                int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
                examples.add(new Example(
                        section, ++number, text(lines.subList(at + 1, dot)), text(lines.subList(dot + 1, end))));
                at = end;
            }
        }
        return examples;
    }

    String name() {
        return section + " " + number;
    }

    private static String text(List<String> lines) {
        return (String.join("\n", lines) + "\n").replace('→', '\t');
    }

    private static String specification() {
        try (InputStream stream = Example.class.getResourceAsStream("/spec.txt")) {
            if (stream == null) {
                throw new IllegalStateException("org.commonmark:commonmark-test-util is not on the test class path");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
