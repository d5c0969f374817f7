package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings of a text as a tree, in its order. Those that cannot be linked to are left out. Stateless. */
final class Headings {

    private Headings() {}

    /** @param tag the language of the text, BCP 47 */
    static List<Part.Heading> of(Prose prose, String tag) {
        List<Part.Heading> top = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Heading heading && heading.attributes().id() != null) {
                Open next = new Open(heading.level(), new ArrayList<>());
                while (!open.isEmpty() && open.peek().level >= next.level) {
                    open.pop();
                }
                Part.Link link = new Part.Link(
                        new Localized(ProseText.of(heading.inlines()), tag),
                        "#" + heading.attributes().id());
                (open.isEmpty() ? top : open.peek().below).add(new Part.Heading(link, next.below));
                open.push(next);
            }
        }
        return top;
    }

    /** A heading that those further down may belong under. */
    private record Open(int level, List<Part.Heading> below) {}
}
