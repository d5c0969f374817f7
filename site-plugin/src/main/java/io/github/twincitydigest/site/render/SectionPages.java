package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;

/** Makes the views of the sections: the page that lists everything of a type, where it cannot be narrowed. */
final class SectionPages {

    private final Book book;
    private final EditionView edition;
    private final Site site;

    SectionPages(Book book) {
        this.book = book;
        this.edition = book.edition();
        this.site = book.site();
    }

    void make() {
        book.section(
                Section.DIGESTS,
                items -> new PageView.Digests(
                        book.own("section.digests"),
                        book.own("digests.description"),
                        (int) site.digests().stream().filter(edition::shows).count(),
                        items.grouped().digests()));
        book.section(
                Section.TOPICS,
                items -> new PageView.Topics(
                        book.own("section.topics"),
                        book.own("topics.description"),
                        items.grouped().topics()));
        book.section(
                Section.SOURCES,
                items -> new PageView.Sources(
                        book.own("section.sources"),
                        book.own("sources.description"),
                        items.changesLink(),
                        site.sources().stream().map(items.sources()::source).toList()));
        book.section(
                Section.MEETINGS,
                items -> new PageView.Meetings(
                        book.own("section.meetings"),
                        book.own("meetings.description"),
                        items.grouped().series()));
        book.section(
                Section.FIGURES,
                items -> new PageView.Figures(
                        book.own("section.figures"),
                        book.own("figures.description"),
                        site.figures().size(),
                        items.figureTableHref(),
                        site.has(Section.CHARTS) ? items.link(Section.CHARTS) : null,
                        items.changesLink(),
                        DataSets.ofFigures(edition, items),
                        items.grouped().figures()));
        book.section(
                Section.CHARTS,
                items -> new PageView.Charts(
                        book.own("section.charts"),
                        book.description(Section.CHARTS),
                        items.charts().all()));
        book.section(
                Section.GLOSSARY,
                items -> new PageView.Glossary(
                        book.own("section.glossary"),
                        book.own("glossary.description"),
                        site.glossary().stream()
                                .filter(GlossaryEntry::isForReaders)
                                .map(items::term)
                                .toList()));
        named();
        changes();
        upkeep();
    }

    private void named() {
        book.section(
                Section.PLACES,
                items -> new PageView.Places(
                        book.own("section.places"),
                        book.own("places.description"),
                        site.places().size(),
                        items.namedGroups().places()));
        book.section(
                Section.PEOPLE,
                items -> new PageView.People(
                        book.own("section.people"),
                        book.own("people.description"),
                        site.people().size(),
                        items.namedGroups().people()));
        book.section(
                Section.NAMES,
                items -> new PageView.Names(
                        book.own("section.names"),
                        book.own("names.description"),
                        items.namedGroups().index()));
    }

    private void changes() {
        book.section(
                Section.CHANGES,
                items -> new PageView.Changes(
                        book.own("section.changes"),
                        book.own("changes.description"),
                        items.changes().series(),
                        items.changes().projects(),
                        items.changes().readings()));
    }

    /** What tells readers how the site itself is kept. */
    private void upkeep() {
        book.section(
                Section.COVERAGE,
                items -> new PageView.Coverage(
                        book.own("section.coverage"),
                        book.own("coverage.description"),
                        site.sources().stream()
                                .map(source -> new Part.CoverageItem(
                                        items.sources().source(source),
                                        source.id() + "/",
                                        items.sources().segments(source)))
                                .toList()));
        site.sources().forEach(this::coverage);
        book.section(
                Section.CORRECTIONS,
                items -> new PageView.Corrections(
                        book.own("section.corrections"),
                        book.own("corrections.description"),
                        site.corrections().stream().map(items::correction).toList()));
    }

    private void coverage(SourceDocument source) {
        Address address = Address.below(edition.edition(), Section.COVERAGE, source.id());
        book.add(address, () -> coverage(source, book.items(book.linker(address))), Section.COVERAGE.slug());
    }

    private PageView coverage(SourceDocument source, Items items) {
        Localized title = edition.text(source.meta().title());
        return new PageView.CoveragePage(
                title,
                book.own("coverage.source-description", title.text()),
                items.sources().source(source),
                source.meta().segments().stream()
                        .map(segment -> items.coverage().segment(source, segment))
                        .toList());
    }
}
