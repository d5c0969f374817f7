package io.github.twincitydigest.site.script;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A name or term that no dictionary may split, with the forms that an editor prescribes for it.
 *
 * <p>Immutable. A form is written exactly as given, so a form equal to the simplified text protects that text.
 *
 * @param simplified the text to look for; not empty
 * @param forms what to write for each target; may lack any of them, none is empty
 * @param person whether it is the name of a person: without a form, 钟 in it is the surname 鍾 and no 鐘
 */
public record Term(String simplified, Map<Target, String> forms, boolean person) {

    /**
     * Copies the forms.
     *
     * @throws IllegalArgumentException if the simplified text or a form is empty
     * @throws NullPointerException if anything is null
     */
    public Term {
        if (simplified.isEmpty()) {
            throw new IllegalArgumentException("a term needs a simplified form");
        }
        // An EnumMap, because the order of Map.copyOf differs from one run of the JVM to the next.
        Map<Target, String> copy = new EnumMap<>(Target.class);
        forms.forEach((target, form) -> {
            if (form.isEmpty()) {
                throw new IllegalArgumentException(simplified + ": the form for " + target.tag() + " is empty");
            }
            copy.put(target, form);
        });
        forms = Collections.unmodifiableMap(copy);
    }

    /** A term that is no person's name. */
    public Term(String simplified, Map<Target, String> forms) {
        this(simplified, forms, false);
    }

    /** The name of a person. */
    public static Term person(String name) {
        return new Term(name, Map.of(), true);
    }

    /** A term that is never split, and for the rest converted by the dictionaries. */
    public static Term of(String simplified) {
        return new Term(simplified, Map.of());
    }

    /** A term that is written as it stands in every target. */
    public static Term kept(String simplified) {
        return new Term(simplified, Map.of(Target.ZH_HANT, simplified));
    }

    /**
     * The form for a target; without one of its own, that of {@link Target#ZH_HANT}, as BCP 47 lookup (RFC 4647, 3.4)
     * shortens {@code zh-Hant-TW} to {@code zh-Hant}. Empty if there is neither.
     */
    public Optional<String> form(Target target) {
        String own = forms.get(target);
        return Optional.ofNullable(own != null ? own : forms.get(Target.ZH_HANT));
    }
}
