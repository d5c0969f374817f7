package io.github.twincitydigest.site.script.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Simplified Chinese as newspapers write it, made from a site's own prose: the same content gives the same bytes. */
final class NewsText {

    private static final String PROSE = "zh.md";

    /** What is Markdown and not prose: marks of headings, lists and quotations, citations, attributes, link targets. */
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:#+|[-*>|]|\\d+\\.)\\s*|\\[@[^\\]]*\\]|\\{[^}]*\\}|(?<=\\])\\([^)]*\\)|[\\[\\]*`|]");

    private NewsText() {}

    /**
     * Lines of prose, repeated until they come to a size.
     *
     * @param content a folder with Markdown in files of the name {@code zh.md}, at any depth
     * @param bytes the least size in UTF-8, ends of lines included
     */
    static List<String> lines(Path content, int bytes) throws IOException {
        List<String> prose = new ArrayList<>();
        for (Path file : files(content)) {
            Files.readAllLines(file).stream()
                    .map(line -> MARKUP.matcher(line).replaceAll("").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(prose::add);
        }
        if (prose.isEmpty()) {
            throw new IOException("no prose in files " + PROSE + " below " + content);
        }
        List<String> lines = new ArrayList<>();
        for (int size = 0, i = 0; size < bytes; i++) {
            String line = prose.get(i % prose.size());
            lines.add(line);
            size += line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return lines;
    }

    private static List<Path> files(Path content) throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(file -> file.getFileName().toString().equals(PROSE))
                    .sorted(Comparator.comparing(
                            file -> content.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }
}
