package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Location;

/**
 * A line of the ledger of conversions: a conversion that depends on context, and that an editor has found right.
 * Immutable.
 *
 * @param location where it is written
 * @param unit what has been accepted
 */
public record AcceptedConversion(Location location, ConversionUnit unit) implements LedgerLine {

    /** The ledger's place below the content folder. */
    public static final String FILE = "conversion/accepted.yaml";

    @Override
    public Object subject() {
        return unit;
    }

    static AcceptedConversion read(String text, Location location) throws MalformedValueException {
        return new AcceptedConversion(location, ConversionUnit.read(text));
    }
}
