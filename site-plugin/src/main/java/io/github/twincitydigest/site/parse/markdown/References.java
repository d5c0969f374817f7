package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference definitions of a text, {@code [label]: address "title"}, and what paragraphs are without them. */
final class References {

    private final Map<String, Destination> destinations = new HashMap<>();
    private final IdentityHashMap<Paragraph, Content> rests = new IdentityHashMap<>();

    /** Takes the definitions at the beginning of a paragraph. The first definition of a label holds. */
    void collect(Paragraph paragraph) {
        Content content = Content.of(paragraph.getContentLines());
        LinkScanner scanner = new LinkScanner(content, 0);
        int end = 0;
        while (define(scanner)) {
            end = scanner.index();
        }
        rests.put(
                paragraph,
                end == 0 ? content : content.slice(end, content.text().length()).trimmed());
    }

    private boolean define(LinkScanner scanner) {
        String label = scanner.label();
        // A mistaken citation or footnote must not disappear as a definition.
        if (label == null || label.isBlank() || "@^".indexOf(label.charAt(0)) >= 0 || !scanner.skip(':')) {
            return false;
        }
        scanner.skipBlanks();
        int begin = scanner.index();
        int offset = scanner.offset();
        String address = scanner.address();
        if (address == null || scanner.index() == begin) {
            return false;
        }
        LinkScanner withTitle = scanner.copy();
        String title = withTitle.skipBlanks() ? withTitle.title() : null;
        if (title != null && withTitle.skipLineEnd()) {
            scanner.moveTo(withTitle);
        } else if (scanner.skipLineEnd()) {
            title = null;
        } else {
            return false;
        }
        destinations.putIfAbsent(normalized(label), new Destination(offset, address, title));
        return true;
    }

    /** What a paragraph says apart from its definitions, possibly nothing. */
    Content rest(Paragraph paragraph) {
        return rests.getOrDefault(paragraph, Content.EMPTY);
    }

    @Nullable Destination find(String label) {
        return label.isBlank() || label.length() > LinkScanner.LONGEST_LABEL
                ? null
                : destinations.get(normalized(label));
    }

    /**
     * Labels match whatever their case and blanks; the double change of case makes ß and SS alike, as CommonMark asks.
     */
    private static String normalized(String label) {
        StringBuilder single = new StringBuilder();
        boolean blank = false;
        String stripped = label.strip();
        for (int at = 0; at < stripped.length(); at++) {
            char sign = stripped.charAt(at);
            if (!Character.isWhitespace(sign)) {
                single.append(blank ? " " : "").append(sign);
            }
            blank = Character.isWhitespace(sign);
        }
        return single.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
