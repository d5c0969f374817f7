package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that texts come from, each searched when it is first asked for. Mutable and for one thread. */
final class Places {

    private final List<SourceTree> trees;
    private final Map<String, Optional<Whereabouts>> files = new HashMap<>();

    Places(List<SourceTree> trees) {
        this.trees = List.copyOf(trees);
    }

    /** Where a character of a text stands, as exactly as can be told. */
    Location of(ConvertedText text, int index) {
        Location begin = text.location();
        // What stands in a wall need not be written so in the file.
        StringBuilder written = new StringBuilder();
        int at = 0;
        int walls = 0;
        for (Run.Piece piece : text.run().pieces()) {
            if (piece instanceof Run.Text) {
                written.append(piece.text());
            } else if (at <= index) {
                walls += piece.text().length();
            }
            at += piece.text().length();
        }
        int place = index - walls;
        return files.computeIfAbsent(begin.file(), this::read)
                .map(file -> file.locate(begin, written.toString(), place))
                .orElse(begin);
    }

    private Optional<Whereabouts> read(String path) {
        // What is wrong with the file has been told when it was parsed.
        Problems told = new Problems();
        return trees.stream()
                .flatMap(tree -> tree.files().stream())
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map((SourceFile file) -> file.text(told))
                .map(text -> new Whereabouts(path, text));
    }
}
