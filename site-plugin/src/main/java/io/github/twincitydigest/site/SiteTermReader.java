package io.github.twincitydigest.site;

import io.github.twincitydigest.site.edition.SiteTerms;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.text.TermSource;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The terms by which a site's own editions are converted, for texts that are no part of it. All of the content must be
 * sound: half a term base would convert a text in another way than the site. Immutable.
 */
public final class SiteTermReader implements TermSource {

    private final SiteLayout layout;

    public SiteTermReader(SiteLayout layout) {
        this.layout = layout;
    }

    @Override
    public boolean exist() {
        return Files.isDirectory(layout.content());
    }

    @Override
    public String place() {
        return SourceTree.relative(layout.root(), layout.content());
    }

    @Override
    public Optional<TermBase> read(Problems problems) throws IOException {
        SourceTree content = SourceTree.read(layout.root(), layout.content(), problems);
        Theme theme = Theme.of(
                SourceTree.read(layout.root(), layout.templates(), problems),
                SourceTree.read(layout.root(), layout.assets(), problems),
                problems);
        return SiteAssembler.assemble(content, theme.assets().paths(), null, problems)
                .map(site -> SiteTerms.of(site).base());
    }
}
