package io.github.twincitydigest.site.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven kinds of HTML block that CommonMark knows, by how they begin and end. */
enum HtmlBlockKind {
    VERBATIM,
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA,
    BLOCK_TAG,
    OTHER_TAG;

    private static final Set<String> VERBATIM_TAGS = Set.of("script", "pre", "style", "textarea");
    private static final List<String> VERBATIM_ENDS = List.of("</script>", "</pre>", "</style>", "</textarea>");
    private static final Set<String> BLOCK_TAGS = Set.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div"
                            + " dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"
                            + " hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param"
                            + " search section summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    /**
     * The kind that a line begins.
     *
     * @param line without indentation, beginning with {@code <}
     * @param inParagraph whether it would interrupt a paragraph
     */
    static Optional<HtmlBlockKind> of(String line, boolean inParagraph) {
        if (line.startsWith("<!--")) {
            int end = line.indexOf("-->");
            // A comment with prose behind it on its line belongs to that prose; the block would swallow it.
            boolean alone = end < 0 || line.substring(end + 3).isBlank();
            return alone ? Optional.of(COMMENT) : Optional.empty();
        }
        if (line.startsWith("<?")) {
            return Optional.of(INSTRUCTION);
        }
        if (line.startsWith("<![CDATA[")) {
            return Optional.of(CDATA);
        }
        if (line.startsWith("<!") && line.length() > 2 && Chars.isAsciiLetter(line.charAt(2))) {
            return Optional.of(DECLARATION);
        }
        return ofTag(line, inParagraph);
    }

    private static Optional<HtmlBlockKind> ofTag(String line, boolean inParagraph) {
        boolean closing = line.startsWith("</");
        int begin = closing ? 2 : 1;
        int end = begin;
        while (end < line.length() && (Chars.isAsciiLetter(line.charAt(end)) || Chars.isAsciiDigit(line.charAt(end)))) {
            end++;
        }
        String name = line.substring(begin, end).toLowerCase(Locale.ROOT);
        boolean ends = end == line.length() || Chars.isBlank(line.charAt(end)) || line.charAt(end) == '>';
        if (VERBATIM_TAGS.contains(name)) {
            return ends && !closing ? Optional.of(VERBATIM) : Optional.empty();
        }
        if (BLOCK_TAGS.contains(name) && (ends || line.startsWith("/>", end))) {
            return Optional.of(BLOCK_TAG);
        }
        int tagEnd = inParagraph ? -1 : HtmlScanner.tagEnd(line, 0);
        return tagEnd > 0 && line.substring(tagEnd).isBlank() ? Optional.of(OTHER_TAG) : Optional.empty();
    }

    boolean endsAtBlankLine() {
        return this == BLOCK_TAG || this == OTHER_TAG;
    }

    /** Whether the line holds the end that the kind's beginning asks for. */
    boolean endsIn(String line) {
        return switch (this) {
            case VERBATIM -> VERBATIM_ENDS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains);
            case COMMENT -> line.contains("-->");
            case INSTRUCTION -> line.contains("?>");
            case DECLARATION -> line.contains(">");
            case CDATA -> line.contains("]]>");
            case BLOCK_TAG, OTHER_TAG -> false;
        };
    }
}
