package io.github.twincitydigest.site;

import io.github.twincitydigest.site.check.EditorNotes;
import io.github.twincitydigest.site.check.SiteChecker;
import io.github.twincitydigest.site.check.SourceTextCheck;
import io.github.twincitydigest.site.edition.EditionMaker;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.feed.Feeds;
import io.github.twincitydigest.site.feed.Sitemap;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.publish.Publisher;
import io.github.twincitydigest.site.render.PageRenderer;
import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Builds a site: the whole pipeline. Immutable; every build reads everything anew.
 *
 * <pre>{@code
 * Outcome outcome = new SiteBuilder(SiteLayout.of(folder), Progress.SILENT).generate();
 * outcome.problems().forEach(System.err::println);
 * }</pre>
 */
public final class SiteBuilder {

    private final SiteLayout layout;
    private final Progress progress;

    public SiteBuilder(SiteLayout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    /**
     * Builds and publishes. If anything is wrong with the content, the output folder stays as it was.
     *
     * @throws IOException if a file cannot be read or written
     */
    public Outcome generate() throws IOException {
        return build(true);
    }

    /**
     * Builds without publishing, and notes what is left to do.
     *
     * @throws IOException if a file cannot be read
     */
    public Outcome check() throws IOException {
        return build(false);
    }

    private Outcome build(boolean publish) throws IOException {
        Problems problems = new Problems();
        Stopwatch watch = new Stopwatch(progress);

        SourceTree content = SourceTree.read(layout.root(), layout.content(), problems);
        SourceTree templates = SourceTree.read(layout.root(), layout.templates(), problems);
        SourceTree assets = SourceTree.read(layout.root(), layout.assets(), problems);
        watch.lap(
                "read",
                content.size() + " content files, " + templates.size() + " templates, " + assets.size() + " assets");

        Optional<Site> assembled = SiteAssembler.assemble(content, assets.paths(), layout.baseUrl(), problems);
        PageRenderer renderer = PageRenderer.read(templates, assets, problems);
        if (assembled.isEmpty() || problems.forbidPublishing()) {
            return new Outcome(problems.list(), 0, 0);
        }
        Site site = assembled.get();
        watch.lap(
                "assemble",
                site.digests().size() + " digests, " + site.topics().size() + " topics, "
                        + site.figures().size() + " figures, " + site.events().size() + " events");

        Path sourceTexts = layout.sourceTexts();
        if (sourceTexts != null) {
            int compared = SourceTextCheck.check(site, sourceTexts, problems);
            watch.lap("compare", compared + " figures with their sources");
        }

        if (!publish) {
            EditorNotes.note(site, problems);
        }

        List<EditionView> editions = EditionMaker.editions(site);
        watch.lap("convert", editions.size() + " editions");

        RenderedSite rendered = renderer.render(editions, problems);
        URI base = site.settings().address();
        RenderedSite whole = rendered.with(Feeds.write(editions)).with(Sitemap.write(base, rendered.pages()));
        watch.lap("render", whole.files().size() + " files");

        if (!problems.forbidPublishing()) {
            int links = SiteChecker.check(whole, base, problems);
            watch.lap("check", links + " links");
        }
        if (publish && !problems.forbidPublishing()) {
            Publisher.publish(whole, layout.output());
            watch.lap("publish", layout.output().toString());
        }
        return new Outcome(problems.list(), rendered.pages().size(), editions.size());
    }
}
