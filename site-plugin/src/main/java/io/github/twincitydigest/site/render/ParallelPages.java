package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the pages that show digests and topics in two languages side by side, paragraph by paragraph. */
final class ParallelPages {

    private final Book book;
    private final EditionView edition;

    ParallelPages(Book book) {
        this.book = book;
        this.edition = book.edition();
    }

    void make() {
        book.site().digests().stream().filter(edition::shows).forEach(digest -> make(digest, Section.DIGESTS));
        book.site().topics().stream().filter(edition::shows).forEach(topic -> make(topic, Section.TOPICS));
    }

    private void make(Written written, Section section) {
        edition.companion(written).ifPresent(companion -> {
            Address address = Address.parallel(edition.edition(), written);
            Linker linker = book.linker(address);
            Html otherHtml = new Html(edition.edition().language().other().tag(), Unbroken.beside(edition));
            ProseHtml own = new ProseHtml(new Html(edition.edition().tag(), book.unbroken()), linker, book.words());
            ProseHtml other = ProseHtml.companion(otherHtml, linker, book.words());
            Localized title = edition.title(written);
            List<Part.Pair> pairs = pairs(edition.prose(written), companion, own, other);
            book.add(
                    address,
                    new PageView.ParallelPage(
                            title,
                            edition.summary(written),
                            edition.companionTitle(written).orElse(title),
                            edition.edition().language().other().tag(),
                            new Part.Link(book.own("parallel.whole"), linker.to(written)),
                            pairs,
                            book.items(linker).numbered(own.references())),
                    section.slug());
        });
    }

    private static List<Part.Pair> pairs(Prose own, Prose other, ProseHtml ownHtml, ProseHtml otherHtml) {
        Map<String, List<Block>> counterparts = other.parts();
        List<Part.Pair> pairs = new ArrayList<>();
        own.parts()
                .forEach((id, blocks) -> pairs.add(new Part.Pair(
                        new Part.Markup(ownHtml.write(blocks)),
                        new Part.Markup(otherHtml.write(counterparts.getOrDefault(id, List.of()))))));
        return pairs;
    }
}
