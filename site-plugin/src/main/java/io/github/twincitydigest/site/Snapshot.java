package io.github.twincitydigest.site;

import io.github.twincitydigest.site.check.SiteChecker;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A site as its files were at one moment; each page is made when it is first asked for. Whatever is asked for, and in
 * whatever order, gets the bytes that a build of the same files would publish. Thread-safe.
 */
public final class Snapshot {

    private final SiteFiles files;
    private final SortedMap<String, Bytes> assets;
    private final SortedMap<String, String> assetVersions = new TreeMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private volatile @Nullable SortedMap<String, Bytes> beside;

    Snapshot(SiteFiles files) {
        this.files = files;
        this.assets = files.pages().assets();
        assets.keySet()
                .forEach(path ->
                        assetVersions.put(path, files.pages().version(path).orElse("")));
    }

    /**
     * A file that was made.
     *
     * @param content its bytes, or null if it could not be made
     * @param problems that were found on the way
     */
    public record Made(@Nullable Bytes content, List<Problem> problems) {

        public Made {
            problems = List.copyOf(problems);
        }
    }

    /** The absolute URL that the site is published under. */
    public URI base() {
        return files.base();
    }

    /** The path of every page, relative to the site. */
    public Set<String> pages() {
        return files.pages().paths();
    }

    /** Every asset as it is published, by its path relative to the site. */
    public SortedMap<String, Bytes> assets() {
        return assets;
    }

    /** Whether an asset has exactly this content wherever its address has this query, such as {@code v=0123abcdef}. */
    public boolean isVersion(String path, String query) {
        return files.pages().version(path).filter(("?" + query)::equals).isPresent();
    }

    /** What changes with an asset's content, for every asset. */
    public SortedMap<String, String> assetVersions() {
        return assetVersions;
    }

    /** The path of every file, relative to the site. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(pages());
        paths.addAll(assets.keySet());
        paths.addAll(beside().keySet());
        return paths;
    }

    /** A file, made now if it was not before; empty if the site has none of this path. */
    public Optional<Made> file(String path) {
        if (pages().contains(path)) {
            return Optional.of(made.computeIfAbsent(path, this::make));
        }
        @Nullable Bytes asset = assets.get(path);
        if (asset != null) {
            return Optional.of(new Made(asset, List.of()));
        }
        return SiteFiles.isBesidePages(path)
                ? Optional.ofNullable(beside().get(path)).map(content -> new Made(content, List.of()))
                : Optional.empty();
    }

    private Made make(String path) {
        Problems problems = new Problems();
        @Nullable Bytes content = files.pages().page(path, problems).orElse(null);
        return new Made(content, problems.list());
    }

    private SortedMap<String, Bytes> beside() {
        SortedMap<String, Bytes> known = beside;
        if (known == null) {
            known = files.besidePages();
            beside = known;
        }
        return known;
    }

    /**
     * Makes every page and checks the site as a whole, as a build does before it publishes. Pages are not kept.
     *
     * @param obsolete asked before each page; once it says so, the check is given up
     * @throws CancellationException if it was
     */
    public List<Problem> check(BooleanSupplier obsolete) {
        Problems problems = new Problems();
        files.pages().note(problems);
        SiteChecker.check(
                paths(),
                (path, own) -> {
                    if (obsolete.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    @Nullable Made known = made.get(path);
                    Made page = known == null ? make(path) : known;
                    own.addAll(page.problems());
                    return Optional.ofNullable(page.content());
                },
                base(),
                problems);
        return problems.list();
    }
}
