package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.source.Location;

/**
 * A text that an edition has converted. Immutable.
 *
 * @param edition which
 * @param location where the text, or the block that it is part of, begins
 * @param run the text as it is written
 * @param converter what converted it
 */
public record ConvertedText(Edition edition, Location location, Run run, ScriptConverter converter) {}
