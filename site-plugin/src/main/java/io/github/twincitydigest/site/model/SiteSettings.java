package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.Narrowed;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.source.Location;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says of the site as a whole. Immutable.
 *
 * @param location where it is written
 * @param title its name
 * @param description one sentence on what it is
 * @param headline what its first page is headed by, or null for its name
 * @param baseUrl the absolute address under which it is published, with a slash at the end
 * @param editions the editions in the order in which readers are offered them; the first is the default
 * @param navigation names of sections and pages in the order of the menu
 * @param footer names of sections and pages in the order of the second menu, at the foot of each page
 * @param highlights figures that the home page shows
 * @param highlightCharts charts that the home page shows
 * @param license under which its words may be used, or null
 * @param repository where its content is kept and errors are reported, or null
 * @param series what the meetings belong to
 * @param segmentKinds the kinds of articles that sources hold
 * @param sourceKinds the kinds of sources
 * @param topicGroups the groups of topics, in the order of lists
 * @param placeKinds the kinds of places, in the order of lists
 * @param personKinds the kinds of people, in the order of lists
 * @param organizationKinds the kinds of organizations, in the order of lists
 * @param projectKinds the kinds of projects, in the order of lists
 * @param documentKinds the kinds of documents, in the order of lists
 * @param conversion how Traditional script is written, or null for the engine's own way
 */
public record SiteSettings(
        Location location,
        LocalText title,
        LocalText description,
        @Nullable LocalText headline,
        @Narrowed(pattern = ".*/") Located<URI> baseUrl,
        @NotEmpty List<Located<Edition>> editions,
        List<Located<PageName>> navigation,
        List<Located<PageName>> footer,
        List<Located<Slug>> highlights,
        List<Located<Slug>> highlightCharts,
        @Nullable License license,
        @Nullable URI repository,
        List<Series> series,
        List<Kind> segmentKinds,
        List<Kind> sourceKinds,
        List<Kind> topicGroups,
        List<Kind> placeKinds,
        List<Kind> personKinds,
        List<Kind> organizationKinds,
        List<Kind> projectKinds,
        List<Kind> documentKinds,
        @Nullable Conversion conversion) {

    /**
     * A licence.
     *
     * @param name its short name, such as {@code CC BY 4.0}
     * @param url where its text stands
     */
    public record License(String name, URI url) {}

    /**
     * A kind of thing, with the word that readers see.
     *
     * @param id the name that content uses
     * @param name the word
     */
    public record Kind(Location location, Slug id, LocalText name) implements Identified {}

    /**
     * A series of meetings.
     *
     * @param id the name that meetings use
     * @param title what it is called
     * @param summary what it is
     */
    public record Series(Location location, Slug id, LocalText title, LocalText summary) implements Identified {}

    /** The same settings for a site that is published under another address. */
    public SiteSettings at(URI address) {
        return new SiteSettings(
                location,
                title,
                description,
                headline,
                new Located<>(address, baseUrl.location()),
                editions,
                navigation,
                footer,
                highlights,
                highlightCharts,
                license,
                repository,
                series,
                segmentKinds,
                sourceKinds,
                topicGroups,
                placeKinds,
                personKinds,
                organizationKinds,
                projectKinds,
                documentKinds,
                conversion);
    }

    /** The address under which the site is published. */
    public URI address() {
        return baseUrl.value();
    }
}
