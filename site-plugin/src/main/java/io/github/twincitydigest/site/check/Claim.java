package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a digest or topic, as far as numbers are concerned. Immutable.
 *
 * @param written that it belongs to
 * @param location where it begins
 * @param id its anchor, or null
 * @param text what it says
 * @param stated the same with what it does not state itself blotted out, sign for sign: what the editor marks as worked
 *     out, and the names of other pages
 * @param citations that it makes
 */
record Claim(
        Written written, Location location, @Nullable String id, String text, String stated, List<Citation> citations) {

    /** What editors mark as their own arithmetic. */
    static final String COMPUTED = "computed";

    private static final String BLOT = "\uFFFC";

    /** Links to these are named by the title of what they lead to. */
    private static final Set<InternalLink.Type> PAGES = EnumSet.of(
            InternalLink.Type.DIGEST, InternalLink.Type.TOPIC, InternalLink.Type.PAGE, InternalLink.Type.SOURCE);

    Claim {
        citations = List.copyOf(citations);
    }

    /** The paragraphs of a site's digests and topics in a language. */
    static Stream<Claim> of(Site site, Language language) {
        return Stream.<List<? extends Written>>of(site.digests(), site.topics())
                .flatMap(List::stream)
                .flatMap(written -> of(written, language).stream());
    }

    /** The paragraphs of one of them. */
    static List<Claim> of(Written written, Language language) {
        List<Claim> claims = new ArrayList<>();
        ProseWalk.blocks(written.prose().getOrDefault(language, Prose.EMPTY), block -> {
            if (block instanceof Block.Paragraph paragraph) {
                claims.add(of(written, paragraph));
            }
        });
        return claims;
    }

    private static Claim of(Written written, Block.Paragraph paragraph) {
        StringBuilder stated = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        collect(paragraph.inlines(), stated, citations);
        return new Claim(
                written,
                paragraph.location(),
                paragraph.attributes().id(),
                ProseText.of(paragraph.inlines()),
                stated.toString(),
                citations);
    }

    private static void collect(List<Inline> inlines, StringBuilder stated, List<Citation> citations) {
        for (Inline inline : inlines) {
            String text = ProseText.of(List.of(inline));
            if (inline instanceof Inline.Citations cited) {
                citations.addAll(cited.citations());
            } else if (isOfOthers(inline)) {
                stated.append(BLOT.repeat(text.length()));
            } else if (inline instanceof Inline.Holder holder) {
                collect(holder.inlines(), stated, citations);
            } else {
                stated.append(text);
            }
        }
    }

    private static boolean isOfOthers(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return InternalLink.of(link.destination())
                    .filter(it -> PAGES.contains(it.type()))
                    .isPresent();
        }
        return inline instanceof Inline.Span span && span.attributes().classes().contains(COMPUTED);
    }
}
