package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits every citation of a site with what makes it. */
final class Citing {

    private final BiConsumer<Identified, Citation> visitor;

    private Citing(BiConsumer<Identified, Citation> visitor) {
        this.visitor = visitor;
    }

    static void visit(Site site, BiConsumer<Identified, Citation> visitor) {
        new Citing(visitor).all(site);
    }

    private void all(Site site) {
        site.written().forEach(this::prose);
        site.figures().forEach(it -> each(it, it.cite()));
        site.events().forEach(it -> each(it, it.cite()));
        site.meetings().forEach(it -> {
            each(it, it.cite());
            it.results().forEach(result -> each(it, result.cite()));
        });
        site.places().forEach(it -> each(it, it.cite()));
        site.organizations().forEach(it -> each(it, it.cite()));
        site.people().forEach(it -> each(it, it.cite()));
        site.projects().forEach(it -> {
            each(it, it.cite());
            it.states().forEach(state -> each(it, state.cite()));
        });
        site.documents().forEach(it -> each(it, it.cite()));
        site.diagrams().forEach(it -> it.lines().forEach(line -> each(it, line.cite())));
        site.glossary().forEach(it -> each(it, it.cite()));
    }

    private void prose(Written written) {
        Prose prose = written.prose().get(Language.ZH);
        if (prose != null) {
            ProseWalk.inlines(prose, inline -> {
                if (inline instanceof Inline.Citations cited) {
                    each(written, cited.citations());
                }
            });
        }
    }

    private void each(Identified by, List<Citation> citations) {
        citations.forEach(citation -> visitor.accept(by, citation));
    }
}
