package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Key;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.NotEmpty;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.source.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that the digest is made from, and the articles in it. Immutable.
 *
 * @param id its id, the name of its file
 * @param meta what its file says
 */
public record SourceDocument(Slug id, Meta meta) implements Identified {

    /**
     * What {@code sources/ID.yaml} says.
     *
     * @param location where it is written
     * @param title of the document
     * @param publisher of the document
     * @param shortName what citations call the publication, where that is not the publisher's name
     * @param kind one of the site's source kinds
     * @param date of publication, or null if it is not known
     * @param text the name of the text file that line numbers refer to
     * @param lines the number of lines of that file
     * @param note what is odd about the reading, or null
     * @param segments its articles, in the order of the text
     */
    public record Meta(
            Location location,
            LocalText title,
            LocalText publisher,
            @Key("short") @Nullable LocalText shortName,
            Located<Slug> kind,
            @Nullable PartialDate date,
            String text,
            Integer lines,
            @Nullable LocalText note,
            @NotEmpty List<Segment> segments) {}

    /**
     * One article of a document.
     *
     * @param location where it is written
     * @param id unique within the document
     * @param title the headline as printed
     * @param kind one of the site's segment kinds
     * @param lines where it stands in the text; several ranges if it continues elsewhere
     * @param date the dateline, or null
     * @param byline as printed, or null
     * @param about one sentence on what it is about, or null
     */
    public record Segment(
            Location location,
            Slug id,
            LocalText title,
            Located<Slug> kind,
            @NotEmpty List<Located<LineRange>> lines,
            @Nullable PartialDate date,
            @Nullable LocalText byline,
            @Nullable LocalText about)
            implements Identified {}

    @Override
    public Location location() {
        return meta.location();
    }

    /** The article of an id. */
    public Optional<Segment> segment(String segmentId) {
        return meta.segments().stream()
                .filter(segment -> segment.id().value().equals(segmentId))
                .findFirst();
    }
}
