package io.github.twincitydigest.digest;

import io.github.twincitydigest.site.Outcome;
import io.github.twincitydigest.site.Progress;
import io.github.twincitydigest.site.SiteBuilder;
import io.github.twincitydigest.site.SiteLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The small site in {@code src/test/docs/site}, into which the examples of the documentation are put. */
final class ExampleSite {

    private static final Path SITE = Path.of("src/test/docs/site");
    private static final Pattern TOP_KEY = Pattern.compile("(?m)^([A-Za-z]+):.*\\n(?:[ #-].*\\n)*");

    private final Path root;

    private ExampleSite(Path root) {
        this.root = root;
    }

    /** Copied into a folder that is not there yet, with the texts that its source was read from. */
    static ExampleSite in(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(SITE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        ExampleSite site = new ExampleSite(root);
        String text = IntStream.rangeClosed(1, 420)
                .mapToObj(line -> "第" + line + "行\n")
                .collect(Collectors.joining());
        site.put("texts/jinghu-weekly-2026-02.txt", text);
        site.put("texts/jinghu-weekly-2026-03.txt", text);
        site.put("a.txt", "村里的头发\n");
        return site;
    }

    Path root() {
        return root;
    }

    /** Adds a file, or those keys of a YAML file that is there already. */
    ExampleSite with(Snippet snippet) {
        String path = String.valueOf(snippet.title());
        try {
            Path file = root.resolve(path);
            boolean part = path.equals("content/site.yaml") && !snippet.text().startsWith("title:");
            put(path, part ? merged(Files.readString(file), snippet.text()) : snippet.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A YAML file with some of its keys written anew. */
    private static String merged(String whole, String part) {
        List<String> kept = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Matcher written = TOP_KEY.matcher(part);
        while (written.find()) {
            keys.add(written.group(1));
        }
        Matcher there = TOP_KEY.matcher(whole);
        while (there.find()) {
            if (!keys.contains(there.group(1))) {
                kept.add(there.group());
            }
        }
        return String.join("", kept) + part;
    }

    Outcome generate() throws IOException {
        return new SiteBuilder(SiteLayout.of(root), Progress.SILENT).generate();
    }
}
