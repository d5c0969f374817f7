package io.github.twincitydigest.site;

import io.github.twincitydigest.site.data.ChartTable;
import io.github.twincitydigest.site.data.FigureTable;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.feed.Feeds;
import io.github.twincitydigest.site.feed.Sitemap;
import io.github.twincitydigest.site.render.PageSet;
import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that a site publishes. Immutable. */
record SiteFiles(PageSet pages, List<EditionView> editions) {

    SiteFiles {
        editions = List.copyOf(editions);
    }

    /** The absolute URL that the site is published under. */
    URI base() {
        return editions.get(0).site().settings().address();
    }

    /**
     * Makes all of it.
     *
     * @param together whether several pages at a time, for which whoever listens to the editions must be safe to share
     * @param done called after each page, by whichever thread made it
     */
    RenderedSite all(boolean together, Runnable done, Problems problems) {
        return pages.all(together, done, problems).with(besidePages());
    }

    /** Whether a path may be one of {@link #besidePages}: they take long to make for who asks for something else. */
    static boolean isBesidePages(String path) {
        return path.endsWith(".xml") || path.endsWith(".csv") || path.endsWith(".txt");
    }

    /** What is neither page nor asset: feeds, tables, and what crawlers look for. */
    SortedMap<String, Bytes> besidePages() {
        SortedMap<String, Bytes> files = new TreeMap<>();
        files.putAll(Feeds.write(editions));
        files.putAll(FigureTable.write(editions));
        files.putAll(ChartTable.write(editions));
        files.putAll(Sitemap.write(base(), pages.listed()));
        return files;
    }
}
