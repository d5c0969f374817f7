package io.github.twincitydigest.site.preview;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Who is looking: every open page. Thread-safe. */
final class Visitors {

    private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();
    private final Executor executor;
    private final Messages messages;

    Visitors(Executor executor, Messages messages) {
        this.executor = executor;
        this.messages = messages;
    }

    void add(Visitor visitor, Preview preview) {
        visitors.add(visitor);
        send(visitor, messages.of(visitor, preview));
    }

    /** The files that are shown, relative to the site. */
    Collection<String> paths() {
        Set<String> paths = new TreeSet<>();
        visitors.forEach(visitor -> paths.add(visitor.path()));
        return paths;
    }

    /** Tells everybody how things are now. */
    void tell(Preview preview) {
        visitors.forEach(visitor -> executor.execute(() -> send(visitor, messages.of(visitor, preview))));
    }

    /** Finds out who has left. */
    void sound() {
        visitors.forEach(visitor -> executor.execute(() -> send(visitor, ": still here\n\n")));
    }

    private void send(Visitor visitor, String message) {
        if (!visitor.send(message)) {
            visitors.remove(visitor);
        }
    }

    void close() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }
}
