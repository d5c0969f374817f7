package io.github.twincitydigest.site.parse;

/** A rule between the keys of one entry that a record's constructor found broken. Becomes a problem at the key. */
public final class BrokenRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String hint;

    /**
     * @param key at whose value the problem is shown; if it is not written, at the entry
     * @param message what is wrong
     * @param hint what to write instead
     */
    public BrokenRuleException(String key, String message, String hint) {
        super(message);
        this.key = key;
        this.hint = hint;
    }

    String key() {
        return key;
    }

    String hint() {
        return hint;
    }
}
