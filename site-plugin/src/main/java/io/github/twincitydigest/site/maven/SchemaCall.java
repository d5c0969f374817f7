package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.schema.EditorFiles;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.WholeFile;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Writes the files that help editors while they type, and tells what was written. */
final class SchemaCall {

    private final Path root;
    private final Log log;
    private final Tongue tongue;

    SchemaCall(Path root, Log log, Tongue tongue) {
        this.root = root;
        this.log = log;
        this.tongue = tongue;
    }

    void write(Path content, Path templates) throws MojoExecutionException, MojoFailureException {
        EditorFiles files = new EditorFiles(within(content), within(templates));
        Problems problems = new Problems();
        int written = 0;
        int all = 0;
        try {
            for (Map.Entry<String, String> file : files.fresh().entrySet()) {
                Path path = root.resolve(file.getKey());
                all++;
                Optional<String> text = Files.exists(path)
                        ? changed(files, file.getKey(), path, problems)
                        : Optional.of(file.getValue());
                if (text.isPresent()) {
                    WholeFile.writeText(path, text.get());
                    written++;
                }
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    Words.of("schema.not-written", e.toString()).in(tongue), e);
        }
        problems.list().forEach(problem -> log.warn(problem.said(tongue)));
        log.info(Words.of("schema.written", written, all, root).in(tongue));
        log.info(Words.of("schema.next").in(tongue));
    }

    /** What a file becomes; empty if it stays as it is. */
    private static Optional<String> changed(EditorFiles files, String name, Path path, Problems problems)
            throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String now = new SourceFile(name, SourceFile.Bytes.copyOf(bytes)).text(problems);
        if (now == null) {
            return Optional.empty();
        }
        boolean windows = new String(bytes, StandardCharsets.UTF_8).contains("\r\n");
        return files.merged(name, now, problems)
                .filter(text -> !text.equals(now))
                .map(text -> windows ? text.replace("\n", "\r\n") : text);
    }

    /** A folder's path from the site's. */
    private String within(Path folder) throws MojoFailureException {
        String path = SourceTree.relative(root, folder);
        if (Path.of(path).isAbsolute()) {
            throw new MojoFailureException(Words.of("schema.elsewhere", path).in(tongue));
        }
        return path;
    }
}
