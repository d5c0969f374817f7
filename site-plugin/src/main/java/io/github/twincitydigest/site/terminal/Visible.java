package io.github.twincitydigest.site.terminal;

import java.util.Locale;

/**
 * Text as it can safely be shown in a line of a terminal: what would move the cursor, turn the direction of writing or
 * show nothing stands as its code, {@code \\u202E}. Stateless.
 */
public final class Visible {

    private Visible() {}

    /** The text as it can be shown. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
