package io.github.twincitydigest.site;

import io.github.twincitydigest.site.check.Coverage;
import io.github.twincitydigest.site.check.EditorNotes;
import io.github.twincitydigest.site.check.ProseNumberCheck;
import io.github.twincitydigest.site.check.SiteChecker;
import io.github.twincitydigest.site.check.SourceTextCheck;
import io.github.twincitydigest.site.check.SourceTexts;
import io.github.twincitydigest.site.check.TranslatedNumberCheck;
import io.github.twincitydigest.site.check.UnusedRules;
import io.github.twincitydigest.site.check.UnusedTerms;
import io.github.twincitydigest.site.edition.ConversionListener;
import io.github.twincitydigest.site.edition.EditionMaker;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.index.SiteIndex;
import io.github.twincitydigest.site.model.AcceptedConversion;
import io.github.twincitydigest.site.model.AcceptedTranslation;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.parse.Gaps;
import io.github.twincitydigest.site.publish.Publisher;
import io.github.twincitydigest.site.render.PageRenderer;
import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.review.ConversionReview;
import io.github.twincitydigest.site.review.Findings;
import io.github.twincitydigest.site.review.Ledger;
import io.github.twincitydigest.site.review.TranslationLedger;
import io.github.twincitydigest.site.review.TranslationReview;
import io.github.twincitydigest.site.source.Fixes;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
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

    private static final Words NOTHING_CONVERTED = Words.of("stage.nothing-converted");

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
        return build(Goal.GENERATE);
    }

    /**
     * Builds without publishing, and notes what is left to do. Writes nothing but pages for editors, beside the output
     * folder.
     *
     * @throws IOException if a file cannot be read, or the page cannot be written
     */
    public Outcome check() throws IOException {
        return build(Goal.CHECK);
    }

    /**
     * Accepts every conversion to Traditional script that {@link #check} warns of, and records which Chinese new
     * English was made from. If anything is wrong with the content, the ledgers stay as they were.
     *
     * @param older whether English that is older than its Chinese is accepted, too
     * @throws IOException if a file cannot be read, or a ledger cannot be written
     */
    public Outcome accept(boolean older) throws IOException {
        return build(older ? Goal.ACCEPT_TRANSLATIONS : Goal.ACCEPT);
    }

    private enum Goal {
        GENERATE,
        CHECK,
        ACCEPT,
        ACCEPT_TRANSLATIONS
    }

    private Outcome build(Goal goal) throws IOException {
        Problems problems = new Problems();
        Stopwatch watch = new Stopwatch(progress);

        SiteSources sources = SiteSources.read(layout, problems);
        SourceTree content = sources.content();
        Theme theme = sources.theme(problems);
        SourceTree templates = theme.templates();
        SourceTree assets = theme.assets();
        watch.lap(Stage.READ, Words.of("stage.read.result", content.size(), templates.size(), assets.size()));

        Gaps.note(content, goal == Goal.GENERATE, problems);
        Optional<Site> assembled = SiteAssembler.assemble(content, assets.paths(), layout.baseUrl(), problems);
        PageRenderer renderer = PageRenderer.read(templates, assets, problems);
        if (assembled.isEmpty() || problems.forbidPublishing()) {
            return new Outcome(Fixes.fitted(problems.list(), content, templates), 0, 0);
        }
        Site site = assembled.get();
        watch.lap(
                Stage.ASSEMBLE,
                Words.of(
                        "stage.assemble.result",
                        site.digests().size(),
                        site.topics().size(),
                        site.figures().size(),
                        site.events().size()));

        SiteIndex index = SiteIndex.of(site);
        Path sourceTexts = layout.sourceTexts();
        if (sourceTexts != null) {
            SourceTexts texts = SourceTexts.read(site, sourceTexts, problems);
            int compared = SourceTextCheck.check(site, texts, problems);
            int numbers = goal == Goal.CHECK ? ProseNumberCheck.check(site, texts, content, problems) : 0;
            watch.lap(Stage.COMPARE, Words.of("stage.compare.result", compared, numbers));
            if (goal == Goal.CHECK) {
                watch.lap(Stage.COVER, show(Coverage.of(site, texts, index.uses())));
            }
        }

        if (goal == Goal.CHECK) {
            EditorNotes.note(site, problems);
            UnusedRules.note(site, templates, problems);
            UnusedTerms.note(site, index.mentions(), problems);
            TranslatedNumberCheck.check(site, content, problems);
        }

        TranslationReview translations = new TranslationReview(site);
        ConversionReview review = new ConversionReview(site);
        List<EditionView> editions =
                EditionMaker.editions(site, index, goal == Goal.GENERATE ? ConversionListener.NONE : review);
        watch.lap(Stage.CONVERT, Words.of("stage.convert.result", editions.size()));

        SiteFiles files = new SiteFiles(renderer.pages(editions), editions);
        RenderedSite whole = files.all(
                goal == Goal.GENERATE,
                new Steps(progress, Stage.RENDER, files.pages().paths().size())::next,
                problems);
        watch.lap(Stage.RENDER, Words.of("stage.render.result", whole.files().size()));

        if (!problems.forbidPublishing()) {
            SiteChecker.Result checked = check(whole, files, problems);
            if (goal == Goal.CHECK) {
                checked.note(problems);
            }
            watch.lap(Stage.CHECK, Words.of("stage.check.result", checked.links()));
        }
        if (!problems.forbidPublishing()) {
            switch (goal) {
                case GENERATE -> {
                    Publisher.publish(whole, layout.output());
                    watch.lap(Stage.PUBLISH, Words.verbatim(layout.output().toString()));
                }
                case CHECK -> {
                    translations.note(content.root() + "/" + AcceptedTranslation.FILE, problems);
                    watch.lap(Stage.REVIEW, show(review.findings(content, templates), content, problems));
                }
                case ACCEPT, ACCEPT_TRANSLATIONS -> {
                    watch.lap(Stage.ACCEPT, accept(review.findings(content, templates), site, content));
                    watch.lap(Stage.ACCEPT, accept(translations.accept(goal == Goal.ACCEPT_TRANSLATIONS)));
                }
            }
        }
        return new Outcome(
                Fixes.fitted(problems.list(), content, templates), whole.pages().size(), editions.size());
    }

    private SiteChecker.Result check(RenderedSite whole, SiteFiles files, Problems problems) {
        Steps steps = new Steps(progress, Stage.CHECK, files.pages().paths().size());
        return SiteChecker.check(
                whole.files().keySet(),
                (path, own) -> {
                    steps.next();
                    return Optional.ofNullable(whole.files().get(path));
                },
                files.base(),
                problems);
    }

    private Words show(Coverage coverage) throws IOException {
        return Words.of("stage.cover.result", coverage.summary(), writePage("coverage.html", coverage.page()));
    }

    private Path writePage(String name, String html) throws IOException {
        Path page = layout.review().resolve(name);
        Files.createDirectories(layout.review());
        Files.writeString(page, html);
        return page;
    }

    private Words show(Optional<Findings> found, SourceTree content, Problems problems) throws IOException {
        if (found.isEmpty()) {
            return NOTHING_CONVERTED;
        }
        Findings findings = found.get();
        findings.note(content.root() + "/" + AcceptedConversion.FILE, problems);
        Path page = writePage("conversion.html", findings.page());
        return Words.of("stage.review.result", findings.open(), findings.differences(), page);
    }

    private Words accept(TranslationLedger ledger) throws IOException {
        if (!ledger.isNew()) {
            return Words.of("stage.accept.no-translations");
        }
        Path file = layout.content().resolve(AcceptedTranslation.FILE);
        ledger.write(file);
        return Words.of("stage.accept.translations", ledger.changed(), file);
    }

    private Words accept(Optional<Findings> found, Site site, SourceTree content) throws IOException {
        if (found.isEmpty()) {
            return NOTHING_CONVERTED;
        }
        Ledger before = Ledger.of(site, content);
        Optional<Ledger> after = found.get().accept(before);
        if (after.isEmpty()) {
            return Words.of("stage.accept.nothing");
        }
        Path file = layout.content().resolve(AcceptedConversion.FILE);
        after.get().write(file);
        return Words.of(
                "stage.accept.result", before.missing(after.get()), after.get().missing(before), file);
    }
}
