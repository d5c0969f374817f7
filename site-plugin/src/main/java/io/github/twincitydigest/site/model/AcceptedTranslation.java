package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the ledger of translations: the English of a part of a text was right when its Chinese was this. Immutable.
 *
 * @param location where it is written
 * @param part the text's folder and the id that the part begins with, as in {@code digests/harbour#c-ships}; without an
 *     id for what stands before the first
 * @param chinese a digest of the Chinese, in hexadecimal digits
 */
public record AcceptedTranslation(Location location, String part, String chinese) implements LedgerLine {

    /** The ledger's place below the content folder. */
    public static final String FILE = "translation/accepted.yaml";

    private static final Pattern FORM = Pattern.compile("(\\S+) ([0-9a-f]{12})");

    static final ValueForm WRITTEN = ValueForm.matching(FORM.pattern()).exactly();

    static AcceptedTranslation read(String text, Location location) throws MalformedValueException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedValueException(Words.of("translation.form", text), Hint.of("translation.form.hint"));
        }
        return new AcceptedTranslation(location, matcher.group(1), matcher.group(2));
    }

    @Override
    public Object subject() {
        return part;
    }

    @Override
    public String toString() {
        return part + " " + chinese;
    }
}
