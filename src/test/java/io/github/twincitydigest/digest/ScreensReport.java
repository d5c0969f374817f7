package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page in {@code target} that shows pictures: side by side what was accepted and what is now, or all of them. */
final class ScreensReport {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>%1$s</title>
            <style>
            body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #eee; color: #111 }
            section > div { display: flex; flex-wrap: wrap; gap: 1rem }
            figure { margin: 0 }
            img { display: block; border: 1px solid #888; background: #fff }
            .all { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start }
            .all img { inline-size: auto; block-size: 30rem }
            </style>
            <h1>%1$s</h1>
            """;

    private final Path folder;
    private final Map<String, List<String>> changes = new TreeMap<>();
    private final List<String> taken = new ArrayList<>();

    ScreensReport(Path folder) {
        this.folder = folder;
    }

    /** Shows a picture in full. */
    synchronized void taken(Screen screen, Picture now) {
        write(screen.name() + ".png", now.png());
        taken.add(screen.name());
    }

    /** Shows what has changed. */
    synchronized void changed(Screen screen, Picture now, PictureChange change) {
        picture(screen, "accepted", change.accepted());
        picture(screen, "now", change.now());
        picture(screen, "difference", change.map());
        taken(screen, now);
    }

    private void picture(Screen screen, String what, Picture picture) {
        write(screen.name() + "." + what + ".png", picture.png());
        changes.computeIfAbsent(screen.name(), name -> new ArrayList<>()).add(what);
    }

    /** Writes the page and tells where it is. */
    synchronized Path write(String title, List<String> remarks) {
        StringBuilder html = new StringBuilder(HEAD.formatted(escaped(title)));
        remarks.forEach(remark -> html.append("<p>").append(escaped(remark)).append('\n'));
        changes.forEach((name, pictures) -> {
            html.append("<section><h2><a href='%1$s.png'>%1$s</a></h2><div>\n".formatted(name));
            pictures.forEach(what ->
                    html.append("<figure><figcaption>%2$s</figcaption><img src='%1$s.%2$s.png' alt=''></figure>\n"
                            .formatted(name, what)));
            html.append("</div></section>\n");
        });
        html.append("<div class='all'>\n");
        taken.stream()
                .filter(name -> !changes.containsKey(name))
                .sorted()
                .forEach(name -> html.append(
                        "<figure><figcaption>%1$s</figcaption><a href='%1$s.png'><img loading='lazy' src='%1$s.png' alt=''></a></figure>\n"
                                .formatted(name)));
        html.append("</div>\n");
        return write("index.html", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
