package io.github.twincitydigest.site.prose;

import java.util.List;

/** The plain text of prose, without citations and footnotes; pictures by what stands for them. */
public final class ProseText {

    private ProseText() {}

    /** The text of a line. */
    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text);
        return text.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text it) {
                text.append(it.text());
            } else if (inline instanceof Inline.Code it) {
                text.append(it.text());
            } else if (inline instanceof Inline.Fixed it) {
                text.append(it.plain().text());
            } else if (inline instanceof Inline.Holder holder) {
                append(holder.inlines(), text);
            } else if (inline instanceof Inline.Image it) {
                text.append(it.alternative());
            } else if (inline instanceof Inline.HardBreak) {
                text.append(' ');
            }
        }
    }
}
