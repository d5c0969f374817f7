package io.github.twincitydigest.site.script;

import java.util.List;

/**
 * Lays converted text back over the parts of the source. A word that keeps its length is divided where its source was;
 * one that does not, so that what it begins and ends with as before stays in place, and the rest is shared out in
 * proportion.
 */
final class Layout {

    private final String written;
    private final List<Draft.Splice> splices;

    Layout(Draft draft) {
        this.written = draft.written();
        this.splices = draft.splices();
    }

    /** What has been written for a part of the source. */
    String part(int from, int to) {
        return from == to ? "" : written.substring(place(from), place(to));
    }

    /** Where in the written text a place of the source has gone. */
    private int place(int source) {
        int shift = 0;
        for (Draft.Splice splice : splices) {
            if (source <= splice.start()) {
                break;
            }
            if (source < splice.end()) {
                return splice.start() + shift + within(splice, source - splice.start());
            }
            shift += splice.result().length() - (splice.end() - splice.start());
        }
        return source + shift;
    }

    private int within(Draft.Splice splice, int offset) {
        String result = splice.result();
        int length = splice.end() - splice.start();
        int place = Math.round((float) offset * result.length() / length);
        boolean cutsPair = place > 0
                && place < result.length()
                && Character.isLowSurrogate(result.charAt(place))
                && Character.isHighSurrogate(result.charAt(place - 1));
        return cutsPair ? place - 1 : place;
    }
}
