package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Location;

/** A line of a file in which editors record what they have found right. */
interface LedgerLine {

    /** Where it is written. */
    Location location();

    /** What it speaks of, which no other line of its ledger does. */
    Object subject();
}
