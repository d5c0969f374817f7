package io.github.twincitydigest.digest;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The kinds of elements that a page is made of. */
final class Structure {

    private Structure() {}

    /** Each kind once, as a path from the root of the page. */
    static Set<String> of(Page page) {
        Set<String> paths = new HashSet<>();
        add(page.document().body(), "", paths);
        return paths;
    }

    private static void add(Element element, String above, Set<String> paths) {
        String own = above + "/" + element.tagName() + new TreeSet<>(element.classNames()) + element.attr("role")
                + element.attr("type");
        paths.add(own
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted()
                        .collect(Collectors.joining(" ")));
        element.children().forEach(child -> add(child, own, paths));
    }
}
