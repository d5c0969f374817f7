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
import java.util.stream.Stream;

/** Makes the pages that show digests and topics in two languages side by side, paragraph by paragraph. */
final class ParallelPages {

    private final Book book;
    private final EditionView edition;
    private final Messages.Words otherWords;

    /** @param otherWords the site's own words in the second language */
    ParallelPages(Book book, Messages.Words otherWords) {
        this.book = book;
        this.otherWords = otherWords;
        this.edition = book.edition();
    }

    void make() {
        book.site().digests().stream().filter(edition::shows).forEach(digest -> make(digest, Section.DIGESTS));
        book.site().topics().stream().filter(edition::shows).forEach(topic -> make(topic, Section.TOPICS));
    }

    private void make(Written written, Section section) {
        if (edition.showsCompanion(written)) {
            Address address = Address.parallel(edition.edition(), written);
            book.add(address, () -> view(written, book.linker(address)), section.slug());
        }
    }

    private PageView view(Written written, Linker linker) {
        Prose companion = edition.companion(written).orElseThrow();
        ProseHtml own = ProseHtml.own(book, linker);
        ProseHtml other = ProseHtml.companion(book, linker, otherWords);
        Localized title = edition.title(written);
        List<Part.Pair> pairs = pairs(edition.prose(written), companion, own, other);
        return new PageView.ParallelPage(
                title,
                edition.summary(written),
                edition.companionTitle(written).orElse(title),
                edition.edition().language().other().tag(),
                new Part.Link(book.own("parallel.whole"), linker.to(written)),
                pairs,
                book.items(linker).citations().numbered(own.references()),
                terms(own, other));
    }

    /** Each part beside its counterpart, the footnotes of both last. */
    private static List<Part.Pair> pairs(Prose own, Prose other, ProseHtml ownHtml, ProseHtml otherHtml) {
        ownHtml.number(own);
        otherHtml.number(other);
        Map<String, List<Block>> parts = own.parts();
        Map<String, List<Block>> counterparts = other.parts();
        List<Part.Pair> pairs = new ArrayList<>();
        // Every id is in both languages; what stands before the first may be in one alone.
        List<Block> before = counterparts.getOrDefault("", List.of());
        if (!parts.containsKey("") && !before.isEmpty()) {
            pairs.add(pair("", otherHtml.write(before)));
        }
        parts.forEach((id, blocks) ->
                pairs.add(pair(ownHtml.write(blocks), otherHtml.write(counterparts.getOrDefault(id, List.of())))));
        if (!own.footnotes().isEmpty() || !other.footnotes().isEmpty()) {
            pairs.add(pair(ownHtml.footnotes(own), otherHtml.footnotes(other)));
        }
        return pairs;
    }

    private static Part.Pair pair(String own, String other) {
        return new Part.Pair(new Part.Markup(own), new Part.Markup(other));
    }

    private static List<Part.TermNote> terms(ProseHtml own, ProseHtml other) {
        return Stream.concat(own.terms().notes().stream(), other.terms().notes().stream())
                .toList();
    }
}
