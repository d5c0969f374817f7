package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermSyntax;
import io.github.twincitydigest.site.script.TermSyntaxException;
import io.github.twincitydigest.site.source.Location;

/** Reads one rule of conversion, {@code 软件 => zh-Hant-TW:軟體}. */
final class RuleText {

    private RuleText() {}

    static Term read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        try {
            return TermSyntax.parse(text);
        } catch (TermSyntaxException e) {
            throw new MalformedValueException(String.valueOf(e.getMessage()), e.hint(), e.index());
        }
    }
}
