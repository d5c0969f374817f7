package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.source.Location;

/** Converts for one edition, and tells what it converts. Immutable; as safe to share as its listener. */
final class Scribe {

    private final Edition edition;
    private final ScriptConverter converter;
    private final ConversionListener listener;

    Scribe(Edition edition, ScriptConverter converter, ConversionListener listener) {
        this.edition = edition;
        this.converter = converter;
        this.listener = listener;
    }

    /** @param location where the text, or the block that it is part of, begins */
    Run write(Run run, Location location) {
        listener.converted(new ConvertedText(edition, location, run, converter));
        return converter.convert(run);
    }

    String write(String text, Location location) {
        return write(Run.of(text), location).text();
    }
}
