package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that will be published. Immutable.
 *
 * @param files by path relative to the output folder, with {@code /} on every system
 * @param pages those that search engines may list, by absolute URL
 */
public record RenderedSite(SortedMap<String, Bytes> files, List<Page> pages) {

    public RenderedSite {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        pages = List.copyOf(pages);
    }

    /**
     * A page and the same page in every edition that has it.
     *
     * @param url absolute
     * @param alternates pairs of hreflang and absolute URL, itself included
     */
    public record Page(String url, List<Alternate> alternates) {
        public Page {
            alternates = List.copyOf(alternates);
        }
    }

    /** A page in one edition; {@code x-default} for readers of none. */
    public record Alternate(String hreflang, String href) {}

    /** The same site with more files. */
    public RenderedSite with(Map<String, Bytes> more) {
        SortedMap<String, Bytes> all = new TreeMap<>(files);
        all.putAll(more);
        return new RenderedSite(all, pages);
    }
}
