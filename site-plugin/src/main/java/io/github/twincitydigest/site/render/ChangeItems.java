package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Changes;
import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Indicator;
import io.github.twincitydigest.site.model.Project;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the parts of views that show what sources tell at different times and in different ways. */
final class ChangeItems {

    private final EditionView edition;
    private final Site site;
    private final Linker linker;
    private final QuantityWords quantities;
    private final Items items;

    ChangeItems(EditionView edition, Linker linker, QuantityWords quantities, Items items) {
        this.edition = edition;
        this.site = edition.site();
        this.linker = linker;
        this.quantities = quantities;
        this.items = items;
    }

    List<Part.ChangedSeries> series() {
        return Changes.series(site).stream().map(this::series).toList();
    }

    private Part.ChangedSeries series(Changes.Series series) {
        List<Figure> figures = series.figures();
        List<Part.ChangeStep> steps = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            steps.add(new Part.ChangeStep(
                    items.figure(figures.get(i)),
                    i == 0 ? null : quantities.difference(figures.get(i - 1), figures.get(i))));
        }
        return new Part.ChangedSeries(
                anchor(series),
                title(series),
                indicator(series).map(Indicator::note).map(edition::text).orElse(null),
                items.where(List.of(figures.get(0).place())),
                steps);
    }

    private Optional<Indicator> indicator(Changes.Series series) {
        return Site.find(site.indicators(), series.indicator());
    }

    private Localized title(Changes.Series series) {
        return edition.text(indicator(series)
                .map(Indicator::name)
                .orElseGet(() -> series.figures().get(0).label()));
    }

    private static String anchor(Changes.Series series) {
        return "site-figures--" + series.indicator() + "--" + series.place();
    }

    List<Part.ChangedProject> projects() {
        return Changes.projects(site).stream()
                .map(project -> new Part.ChangedProject(
                        anchor(project),
                        items.named().project(project),
                        project.states().stream().map(items.named()::state).toList()))
                .toList();
    }

    private static String anchor(Project project) {
        return "site-project--" + project.id();
    }

    List<Part.Readings> readings() {
        return Changes.readings(site).stream()
                .map(readings -> new Part.Readings(
                        "site-readings--" + readings.main().id(),
                        edition.text(readings.main().label()),
                        Stream.concat(Stream.of(readings.main()), readings.others().stream())
                                .map(items::figure)
                                .toList()))
                .toList();
    }

    /** Of what a source tells something later than another source did. */
    List<Part.Link> updatedBy(SourceDocument source) {
        Address page = Address.of(edition.edition(), Section.CHANGES);
        Stream<Part.Link> figures = Changes.series(site).stream()
                .filter(series -> series.isUpdatedBy(source))
                .map(series -> new Part.Link(title(series), linker.to(page.at(anchor(series)))));
        Stream<Part.Link> projects = Changes.projects(site).stream()
                .filter(project -> Changes.isUpdatedBy(source, project))
                .map(project -> new Part.Link(edition.text(project.name()), linker.to(page.at(anchor(project)))));
        return Stream.concat(figures, projects).toList();
    }
}
