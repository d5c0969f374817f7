package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something with an address of its own and prose: a digest, a topic, or a page. All kinds are immutable. */
public sealed interface Written extends Identified permits Digest, Topic, TextPage {

    /** What the metadata of all of them say. */
    interface Front {
        /** Where it is written. */
        Location location();

        /** Its title. */
        LocalText title();

        /** One or two sentences on what it says. */
        LocalText summary();

        /** How it is converted, where it needs a way of its own, or null. */
        @Nullable Conversion conversion();
    }

    /** Its metadata. */
    Front meta();

    /** Its title. */
    default LocalText title() {
        return meta().title();
    }

    /** One or two sentences on what it says. */
    default LocalText summary() {
        return meta().summary();
    }

    /** How it is converted besides what holds for the whole site. */
    default Conversion conversion() {
        return Conversion.orNone(meta().conversion());
    }

    /** Its prose in every language that it is written in; always in Chinese. */
    Map<Language, Prose> prose();

    /** Whether a reader of this language can have it whole. */
    default boolean isIn(Language language) {
        return prose().containsKey(language)
                && title().has(language)
                && summary().has(language);
    }

    @Override
    default Location location() {
        return meta().location();
    }
}
