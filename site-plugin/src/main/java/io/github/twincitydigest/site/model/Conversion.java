package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the site, or one of its texts, wants to be converted to Traditional script. Immutable.
 *
 * @param vocabulary whether words are translated besides characters, or null to do as the site does
 * @param rules what comes before the term base, in the order as written; no text has two
 */
public record Conversion(@Nullable Vocabulary vocabulary, List<Located<Term>> rules) {

    private static final Conversion NONE = new Conversion(null, List.of());

    public Conversion {
        rules = List.copyOf(rules);
    }

    /** The same, or for null what wants nothing. */
    public static Conversion orNone(@Nullable Conversion conversion) {
        return conversion == null ? NONE : conversion;
    }

    /** Whether it wants nothing. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The texts that have rules, each where its rule is written. */
    public Stream<Located<String>> texts() {
        return rules.stream().map(rule -> new Located<>(rule.value().simplified(), rule.location()));
    }
}
