package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Site} of the content folder: reads every file, then follows every reference. Stateless. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /**
     * @param tree the content folder
     * @param assets the paths of the site's own assets, for links to them
     * @param baseUrl the address to publish under instead of the one that the settings name, or null
     * @return empty if anything is wrong, which is then noted: all of it, not just the first
     */
    public static Optional<Site> assemble(
            SourceTree tree, Set<String> assets, @Nullable URI baseUrl, Problems problems) {
        return assemble(tree, assets, baseUrl, new ContentMemory(), problems);
    }

    /** The same, reading and checking only what is not as it was when this memory last served. */
    public static Optional<Site> assemble(
            SourceTree tree, Set<String> assets, @Nullable URI baseUrl, ContentMemory memory, Problems problems) {
        Content content = new ContentReader(tree, memory, problems).read();
        new ReferenceCheck(content, memory, problems).check(assets);
        memory.tidy();
        SiteSettings settings = content.settings();
        return settings == null || problems.forbidPublishing()
                ? Optional.empty()
                : Optional.of(site(baseUrl == null ? settings : settings.at(baseUrl), content));
    }

    private static Site site(SiteSettings settings, Content content) {
        return new Site(
                settings,
                content.all(SourceDocument.class),
                sorted(
                        content.all(Digest.class),
                        Comparator.comparing((Digest digest) -> digest.meta().date())
                                .reversed()),
                sorted(content.all(Topic.class), Comparator.comparing(SiteAssembler::order)),
                content.all(TextPage.class),
                content.all(Figure.class),
                content.all(Chart.class),
                sorted(content.all(Event.class), Comparator.comparing(Event::date)),
                sorted(
                        content.all(Meeting.class),
                        Comparator.comparing(
                                        (Meeting meeting) -> meeting.series().value())
                                .thenComparing(Meeting::number)),
                content.all(Place.class),
                content.all(Organization.class),
                content.all(Person.class),
                content.all(Project.class),
                content.all(Document.class),
                content.all(Indicator.class),
                content.all(Diagram.class),
                content.all(Correction.class).stream()
                        .sorted(Comparator.comparing(Correction::date).reversed())
                        .toList(),
                content.all(GlossaryEntry.class),
                new Units(content.all(BaseUnit.class)),
                content.all(AcceptedConversion.class),
                content.all(AcceptedTranslation.class));
    }

    private static int order(Topic topic) {
        Integer order = topic.meta().order();
        return order == null ? Integer.MAX_VALUE : order;
    }

    private static <T extends Identified> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order.thenComparing(Identified::id)).toList();
    }
}
