package io.github.twincitydigest.site.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was made of things, by their names, so that it need not be made anew while all that it was made of is still the
 * same. Only the newest is kept for each name. Whatever is asked of it, the answer is what making it now would give: a
 * memory saves time and nothing else. Thread-safe.
 *
 * @param <K> names
 * @param <V> what is made; immutable
 */
public final class Memory<K, V> {

    private final Map<K, Made<V>> made = new ConcurrentHashMap<>();
    private final Set<K> asked = ConcurrentHashMap.newKeySet();
    private final int limit;

    /** Remembers all that is not tidied away. */
    public Memory() {
        this(Integer.MAX_VALUE);
    }

    /** @param limit of things to remember: with more, it forgets them all and begins anew */
    public Memory(int limit) {
        this.limit = limit;
    }

    /** What was made, and of what. */
    private record Made<V>(V value, List<Object> inputs) {

        boolean isOf(List<Object> others) {
            if (inputs.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < inputs.size(); i++) {
                if (inputs.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What was made under a name of the very same inputs, or else what is made now. Two threads may make the same at
     * once.
     *
     * @param inputs immutable, and all that the outcome depends on; compared by identity
     */
    public V get(K name, Supplier<? extends V> make, Object... inputs) {
        asked.add(name);
        List<Object> now = List.of(inputs);
        Made<V> last = made.get(name);
        if (last != null && last.isOf(now)) {
            return last.value();
        }
        V value = make.get();
        if (made.size() >= limit) {
            made.clear();
            asked.clear();
        }
        made.put(name, new Made<>(value, now));
        return value;
    }

    /** Forgets what nobody has asked for since this was last called. */
    public void tidy() {
        // What was asked for was made, so that as many are all.
        if (made.size() != asked.size()) {
            made.keySet().retainAll(asked);
        }
        asked.clear();
    }
}
