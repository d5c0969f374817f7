package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.source.Location;

/**
 * A word or character that the regions write differently. Immutable.
 *
 * @param text in Simplified script
 * @param taiwan in the forms of Taiwan
 * @param hongKong in the forms of Hong Kong
 * @param places how many it has
 * @param location the first of them
 */
record Difference(String text, String taiwan, String hongKong, int places, Location location) {}
