package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Visits everything of a site that cites, with the lines that it does. */
final class Citing {

    private final IndexMemory memory;
    private final BiConsumer<Identified, List<Uses.Lines>> visitor;

    private Citing(IndexMemory memory, BiConsumer<Identified, List<Uses.Lines>> visitor) {
        this.memory = memory;
        this.visitor = visitor;
    }

    static void visit(Site site, IndexMemory memory, BiConsumer<Identified, List<Uses.Lines>> visitor) {
        new Citing(memory, visitor).all(site);
    }

    private void all(Site site) {
        site.written().forEach(this::prose);
        site.figures().forEach(it -> each(it, it.cite()));
        site.events().forEach(it -> each(it, it.cite()));
        site.meetings()
                .forEach(it -> each(
                        it,
                        Stream.concat(
                                        it.cite().stream(),
                                        it.results().stream().flatMap(result -> result.cite().stream()))
                                .toList()));
        site.places().forEach(it -> each(it, it.cite()));
        site.organizations().forEach(it -> each(it, it.cite()));
        site.people().forEach(it -> each(it, it.cite()));
        site.projects()
                .forEach(it -> each(
                        it,
                        Stream.concat(it.cite().stream(), it.states().stream().flatMap(state -> state.cite().stream()))
                                .toList()));
        site.documents().forEach(it -> each(it, it.cite()));
        site.diagrams()
                .forEach(it -> each(
                        it,
                        it.lines().stream()
                                .flatMap(line -> line.cite().stream())
                                .toList()));
        site.glossary().forEach(it -> each(it, it.cite()));
    }

    private void prose(Written written) {
        Prose prose = written.prose().get(Language.ZH);
        if (prose != null) {
            visitor.accept(
                    written, memory.uses().get(InternalLink.to(written), () -> Uses.lines(citations(prose)), prose));
        }
    }

    private static List<Citation> citations(Prose prose) {
        List<Citation> citations = new ArrayList<>();
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Citations cited) {
                citations.addAll(cited.citations());
            }
        });
        return citations;
    }

    private void each(Identified by, List<Citation> citations) {
        visitor.accept(by, Uses.lines(citations));
    }
}
