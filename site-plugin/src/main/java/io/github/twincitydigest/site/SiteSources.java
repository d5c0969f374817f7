package io.github.twincitydigest.site;

import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Every file of a site's own, as it was read. Immutable. */
record SiteSources(SourceTree content, SourceTree templates, SourceTree assets) {

    static SiteSources read(SiteLayout layout, Problems problems) throws IOException {
        return new SiteSources(
                SourceTree.read(layout.root(), layout.content(), problems),
                SourceTree.read(layout.root(), layout.templates(), problems),
                SourceTree.read(layout.root(), layout.assets(), problems));
    }

    /** The same after some files and folders were made, changed or deleted; the same object if that changes nothing. */
    SiteSources reread(SiteLayout layout, Collection<Path> changed, Problems problems) throws IOException {
        SiteSources now = new SiteSources(
                content.reread(layout.root(), layout.content(), changed, problems),
                templates.reread(layout.root(), layout.templates(), changed, problems),
                assets.reread(layout.root(), layout.assets(), changed, problems));
        boolean same = now.content == content && now.templates == templates && now.assets == assets;
        return same ? this : now;
    }

    /** The file that a place lies in, if it is one of these. */
    Optional<SourceFile> file(Location location) {
        return Stream.of(content, templates, assets)
                .filter(tree -> location.file().startsWith(tree.root() + "/"))
                .flatMap(tree -> Stream.ofNullable(
                        tree.file(location.file().substring(tree.root().length() + 1))))
                .findFirst();
    }

    /** How pages are set: with the site's own files over those of the engine. */
    Theme theme(Problems problems) {
        return Theme.of(templates, assets, problems);
    }
}
