package io.github.twincitydigest.site.render;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What templates can call, by name. */
public final class FunctionNames {

    private FunctionNames() {}

    /** Every name. */
    @SuppressWarnings("NullAway") // nothing is called
    public static Set<String> all() {
        return new TreeSet<>(
                new TemplateFunctions(null, null, null, null, Map.of(), List.of(), URI.create("https://example.org/"))
                        .byName()
                        .keySet());
    }
}
