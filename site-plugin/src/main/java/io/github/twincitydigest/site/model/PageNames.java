package io.github.twincitydigest.site.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The names by which links and navigation know pages: the site's own sections, and those that editors write. */
final class PageNames {

    private PageNames() {}

    static List<String> with(Collection<String> pages) {
        return Stream.concat(Arrays.stream(Section.values()).map(Section::slug), pages.stream())
                .sorted()
                .toList();
    }
}
