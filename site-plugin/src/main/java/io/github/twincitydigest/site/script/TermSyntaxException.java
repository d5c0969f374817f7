package io.github.twincitydigest.site.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A line that is no term. The message names what is wrong, in a word that stays the same. */
public final class TermSyntaxException extends Exception {

    private final int index;
    private final String kind;
    private final String written;

    /**
     * @param index where in the line
     * @param kind a name for what is wrong, such as {@code rule.twice}
     * @param written what is wrong there, or empty
     */
    TermSyntaxException(int index, String kind, String written) {
        super(kind + ": " + written);
        this.index = index;
        this.kind = kind;
        this.written = written;
    }

    /** Where in the line the fault is, in UTF-16 units from 0. */
    public int index() {
        return index;
    }

    /** A name for what is wrong, such as {@code rule.twice}. */
    public String kind() {
        return kind;
    }

    /** The target that was probably meant by one of another name, such as zh-TW. */
    public Optional<String> instead() {
        String lower = written.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(Target.values())
                .map(Target::tag)
                .filter(tag ->
                        lower.endsWith(tag.substring(tag.lastIndexOf('-')).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What is wrong there, as far as it can be named; else empty. */
    public String written() {
        return written;
    }
}
