package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the engine's theme, for a site that wants to change some of them. Immutable. */
public final class ThemeFiles {

    private final SiteLayout layout;
    private final SortedMap<String, Original> originals = new TreeMap<>();

    /** A file of the engine's, and where one of the site's own stands in its stead. */
    private record Original(Path folder, String below, Bytes content) {}

    /** Whose file it is that pages are made with. */
    public enum Whose {
        /** The engine's. */
        ENGINE,
        /** Nobody's: the site has none, and wants nothing of the engine's. */
        NOBODY,
        /** The site's own. */
        OWN,
        /** The site's own, which is byte for byte the engine's. */
        SAME
    }

    /**
     * A file of the theme.
     *
     * @param path of the site's own, below its root folder where it lies in it
     */
    public record Entry(String path, Whose whose) {}

    /** @param layout of the site */
    public ThemeFiles(SiteLayout layout) {
        this.layout = layout;
        Theme engine = Theme.engine();
        add(layout.templates(), engine.templates());
        add(layout.assets(), engine.assets());
    }

    private void add(Path folder, SourceTree files) {
        String name = SourceTree.relative(layout.root(), folder);
        files.files().forEach(file -> {
            String below = files.below(file);
            originals.put(name + "/" + below, new Original(folder, below, file.content()));
        });
    }

    /**
     * All of them, by path.
     *
     * @throws IOException if a file of the site cannot be read
     */
    public List<Entry> list() throws IOException {
        Problems unheard = new Problems();
        SourceTree templates = SourceTree.read(layout.root(), layout.templates(), unheard);
        SourceTree assets = SourceTree.read(layout.root(), layout.assets(), unheard);
        Whose others = Theme.base(templates, unheard) == Theme.Base.ENGINE ? Whose.ENGINE : Whose.NOBODY;
        List<Entry> entries = new ArrayList<>();
        originals.forEach((path, original) -> {
            SourceTree tree = original.folder().equals(layout.templates()) ? templates : assets;
            SourceFile own = tree.file(original.below());
            entries.add(new Entry(path, own == null ? others : whose(own, original)));
        });
        return entries;
    }

    private static Whose whose(SourceFile own, Original original) {
        return own.content().equals(original.content()) ? Whose.SAME : Whose.OWN;
    }

    /**
     * Writes one of them into the site, as it is.
     *
     * @param path as listed; from the site's root folder
     * @return the paths of the files that were written
     * @throws Refusal if there is no such file, or something is in the way
     * @throws IOException if the file cannot be written; everything is then as it was
     */
    public List<String> copy(String path) throws Refusal, IOException {
        Refusal.Reasons reasons = new Refusal.Reasons();
        String wanted = path.strip().replace('\\', '/').replaceFirst("^\\./", "");
        if (!originals.containsKey(wanted)) {
            reasons.parameter("file", Words.of("theme.no-file", wanted), meant(wanted));
        }
        reasons.throwIfAny();
        Original original = Objects.requireNonNull(originals.get(wanted));
        NewFiles files = new NewFiles(new TreeMap<>(Map.of(original.below(), original.content())));
        for (String below : files.conflicts(original.folder())) {
            reasons.file(
                    SourceTree.relative(layout.root(), original.folder().resolve(below)),
                    Words.of("new.exists"),
                    Hint.of("theme.exists.hint"));
        }
        reasons.throwIfAny();
        files.write(original.folder());
        return List.of(wanted);
    }

    /** Who leaves out the folder means the file that ends so; anything else may be a slip. */
    private Hint meant(String wanted) {
        return originals.keySet().stream()
                .filter(path -> path.endsWith("/" + wanted))
                .findFirst()
                .map(path -> Hint.of("hint.nearest", path))
                .orElseGet(() -> Suggestion.hint(wanted, originals.keySet(), Hint.of("theme.no-file.hint")));
    }
}
