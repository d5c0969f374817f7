package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: who publishes it, where it stands, and the same page in other editions. Public only for
 * templates. Immutable.
 *
 * @param lang the page's BCP 47 tag
 * @param siteTitle the site's name
 * @param siteDescription one sentence on the site
 * @param canonical the page's absolute URL, or null for a page that search engines must not list
 * @param alternates the same page in every edition that has it, this one included, as absolute URLs
 * @param switches every edition, in the order of the settings
 * @param navigation the menu
 * @param footer the second menu, at the foot of the page
 * @param trail from the home page to the page's parent
 * @param home the first page of the edition
 * @param root where readers choose an edition
 * @param feed the edition's feed
 * @param license under which the site's words may be used, or null
 * @param repository where its content is kept, or null
 * @param sides the two that pages draw apart, or none
 */
public record Frame(
        String lang,
        Localized siteTitle,
        Localized siteDescription,
        @Nullable String canonical,
        List<RenderedSite.Alternate> alternates,
        List<Switch> switches,
        List<Entry> navigation,
        List<Entry> footer,
        List<Part.Link> trail,
        String home,
        String root,
        String feed,
        @Nullable License license,
        @Nullable String repository,
        List<Side> sides) {

    /** An edition in the switch: its name in its own words, and no link where it does not have the page. */
    public record Switch(
            String lang, String label, @Nullable String href, boolean current) {}

    /** An entry of the menu. */
    public record Entry(String label, String href, boolean current) {}

    /** One of two sides: the mark of its places, and what it is called. */
    public record Side(String mark, String name) {}

    /** A licence. */
    public record License(String name, String href) {}
}
