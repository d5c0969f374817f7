package io.github.twincitydigest.site;

import io.github.twincitydigest.site.edition.EditionMaker;
import io.github.twincitydigest.site.edition.EditionMemory;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.index.IndexMemory;
import io.github.twincitydigest.site.index.SiteIndex;
import io.github.twincitydigest.site.model.ContentMemory;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.render.PageRenderer;
import io.github.twincitydigest.site.render.RenderMemory;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site that is built after every save. Only what is not as it was is read, checked and converted anew, and no page is
 * made before it is asked for; what comes out is what {@link SiteBuilder} would make of the same folder. For one thread
 * at a time; the attempts can be shared.
 */
public final class LiveSite {

    /** How many texts to keep as they are linked and converted: enough for those that are looked at. */
    private static final int TEXTS = 1000;

    private final SiteLayout layout;
    private final ContentMemory content = new ContentMemory();
    private final IndexMemory index = IndexMemory.limited(TEXTS);
    private final EditionMemory editions = EditionMemory.limited(TEXTS);
    private final RenderMemory render = new RenderMemory();
    private @Nullable Attempt latest;
    private @Nullable Themed themed;

    public LiveSite(SiteLayout layout) {
        this.layout = layout;
    }

    /**
     * What became of the files as they were found.
     *
     * @param snapshot the site, if nothing in the files forbids publishing it; else null
     * @param problems with the files, by file, line and column
     */
    public record Attempt(SiteSources sources, @Nullable Snapshot snapshot, List<Problem> problems) {

        public Attempt {
            problems = List.copyOf(problems);
        }

        /** The text of a line of the site's files; empty if no such line was read. */
        public Optional<String> line(Location location) {
            return sources.file(location)
                    .flatMap(file -> Optional.ofNullable(file.text(new Problems())))
                    .flatMap(text -> text.lines().skip(location.line() - 1L).findFirst());
        }
    }

    /**
     * Reads everything. What is as it was is not made anew.
     *
     * @throws IOException if a file that exists cannot be read
     */
    public Attempt readAll() throws IOException {
        return read(List.of(layout.content(), layout.templates(), layout.assets()));
    }

    /**
     * Reads what has changed. The attempt is the same as before if nothing has.
     *
     * @param changed files and folders that were made, changed or deleted
     * @throws IOException if a file that exists cannot be read
     */
    public Attempt read(Collection<Path> changed) throws IOException {
        Problems problems = new Problems();
        Attempt before = latest;
        SiteSources sources = before == null
                ? SiteSources.read(layout, problems)
                : before.sources().reread(layout, changed, problems);
        if (before != null && sources.equals(before.sources())) {
            return before;
        }
        @Nullable Snapshot snapshot = make(sources, problems);
        Attempt attempt = new Attempt(sources, snapshot, problems.list());
        latest = attempt;
        return attempt;
    }

    /** What a site's own files make of the engine's theme: the same object while those files are the same. */
    private record Themed(SiteSources of, Theme theme, List<Problem> problems) {}

    private Theme theme(SiteSources sources, Problems problems) {
        Themed known = themed;
        if (known == null
                || known.of().templates() != sources.templates()
                || known.of().assets() != sources.assets()) {
            Problems own = new Problems();
            known = new Themed(sources, sources.theme(own), own.list());
            themed = known;
        }
        problems.addAll(known.problems());
        return known.theme();
    }

    private @Nullable Snapshot make(SiteSources sources, Problems problems) {
        Theme theme = theme(sources, problems);
        Optional<Site> assembled =
                SiteAssembler.assemble(sources.content(), theme.assets().paths(), layout.baseUrl(), content, problems);
        PageRenderer renderer = PageRenderer.read(theme.templates(), theme.assets(), render, problems);
        if (assembled.isEmpty() || problems.forbidPublishing()) {
            return null;
        }
        Site site = assembled.get();
        List<EditionView> views = EditionMaker.editions(site, SiteIndex.of(site, index), editions);
        return new Snapshot(new SiteFiles(renderer.pages(views), views));
    }
}
