package io.github.twincitydigest.site.source;

import org.jspecify.annotations.Nullable;

/**
 * What to do about a problem. Immutable.
 *
 * @param words the same in words
 * @param fix what a program could do in the editor's stead, or null if it takes an editor
 */
public record Hint(Words words, @Nullable Fix fix) {

    /**
     * Writes something else instead of what stands at the problem's place, after which the problem is gone.
     *
     * @param written what stands there now, exactly
     * @param instead what is to stand there
     */
    public record Fix(String written, String instead) {

        /** A file's text with the fix made. */
        public String in(String text, Location place) {
            int at = place.index(text);
            return text.substring(0, at) + instead + text.substring(at + written.length());
        }
    }

    /** Advice that takes an editor. */
    public static Hint of(String id, Object... arguments) {
        return new Hint(Words.of(id, arguments), null);
    }

    /** The same, if {@code written}, which stands at the problem's place, can simply be replaced. */
    public Hint replacing(String written, String instead) {
        return new Hint(words, new Fix(written, instead));
    }
}
