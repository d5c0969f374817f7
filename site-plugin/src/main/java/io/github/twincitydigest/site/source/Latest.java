package io.github.twincitydigest.site.source;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps one object for all that are equal to it, so that who remembers by identity ({@link Memory}) sees that nothing
 * has changed. Thread-safe.
 *
 * @param <T> immutable, with an {@code equals} of its own
 */
public final class Latest<T> {

    private final AtomicReference<T> latest;

    /** @param first what is there before anything else */
    public Latest(T first) {
        latest = new AtomicReference<>(first);
    }

    /** The one before if it is equal, else this one, which is kept for the next. */
    public T of(T now) {
        return latest.updateAndGet(before -> before.equals(now) ? before : now);
    }
}
