package io.github.twincitydigest.site.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once. Thread-safe.
 *
 * @param <T> immutable
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? makeOnce() : known;
    }

    private synchronized T makeOnce() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
