package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.script.Vocabulary;
import io.github.twincitydigest.site.source.Words;
import java.util.List;

/**
 * A request that has been understood. Immutable.
 *
 * @param targets at least one
 * @param termsFrom where the terms are from, for a person to read
 */
record Settings(List<Target> targets, TermBase terms, Words termsFrom, boolean boundaries, Vocabulary vocabulary) {

    Settings {
        targets = List.copyOf(targets);
    }

    /** The converter of a request for one target. */
    ScriptConverter converter() {
        return converter(targets.get(0));
    }

    ScriptConverter converter(Target target) {
        return ScriptConverters.builder(target)
                .terms(terms)
                .boundaries(boundaries)
                .vocabulary(vocabulary)
                .build();
    }
}
