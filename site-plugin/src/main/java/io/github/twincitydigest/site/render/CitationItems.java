package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the parts of views that say where in the sources something stands. */
final class CitationItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final Messages.Words words;
    private final Items items;

    CitationItems(EditionView edition, Linker linker, Messages.Words words, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.words = words;
        this.items = items;
    }

    List<Part.Reference> references(Collection<Citation> citations) {
        return citations.stream().map(this::reference).toList();
    }

    Part.Reference reference(Citation citation) {
        SourceDocument source = Site.get(site.sources(), new Slug(citation.source()));
        SourceDocument.Segment segment = source.segment(citation.segment()).orElseThrow();
        PartialDate date = segment.date() == null ? source.meta().date() : segment.date();
        return new Part.Reference(
                linker.to(citation),
                linker.absolute(citation),
                citation.source() + "--" + citation.segment(),
                publisher(source),
                edition.text(source.meta().title()),
                edition.text(segment.title()),
                items.kind(segment.kind(), site.settings().segmentKinds()),
                items.whenOrNull(date),
                lines(citation.lines()));
    }

    /** Lines in words. */
    String lines(List<LineRange> ranges) {
        String list = ranges.stream()
                .map(range -> range.first() == range.last()
                        ? Integer.toString(range.first())
                        : words.say("number.range", range.first(), range.last()))
                .collect(Collectors.joining(words.say("list.comma")));
        boolean single =
                ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
        return single ? words.say("reference.line", list) : words.say("reference.lines", list);
    }

    /** What a text cites, article by article in the order of first citation. */
    List<Part.NumberedReference> numbered(References references) {
        Map<String, List<References.Entry>> byArticle = references.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.citation().target(), LinkedHashMap::new, Collectors.toList()));
        return byArticle.values().stream()
                .map(entries -> new Part.NumberedReference(
                        reference(entries.get(0).citation()),
                        entries.stream().map(this::lines).toList()))
                .toList();
    }

    private Part.NumberedLines lines(References.Entry entry) {
        return new Part.NumberedLines(
                entry.number(),
                entry.anchor(),
                entry.note(),
                entry.marks().stream()
                        .map(mark -> "#" + References.markAnchor(mark))
                        .toList(),
                lines(entry.citation().lines()));
    }

    /** A publication as citations call it. */
    Localized publisher(SourceDocument source) {
        LocalText shortName = source.meta().shortName();
        return edition.text(shortName == null ? source.meta().publisher() : shortName);
    }
}
