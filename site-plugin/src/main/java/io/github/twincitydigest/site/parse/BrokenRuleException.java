package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/** A rule between the keys of one entry that a record's constructor found broken. Becomes a problem at the key. */
public final class BrokenRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Words fault;
    private final transient Hint advice;

    /**
     * @param key at whose value the problem is shown; if it is not written, at the entry
     * @param fault what is wrong
     * @param advice what to write instead
     */
    public BrokenRuleException(String key, Words fault, Hint advice) {
        super(fault.toString());
        this.key = key;
        this.fault = fault;
        this.advice = advice;
    }

    String key() {
        return key;
    }

    Words fault() {
        return fault;
    }

    Hint advice() {
        return advice;
    }
}
