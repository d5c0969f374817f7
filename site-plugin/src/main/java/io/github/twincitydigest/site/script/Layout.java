package io.github.twincitydigest.site.script;

import java.util.List;

/**
 * Lays converted text back over the parts of the source. A word that keeps its length is divided where its source was;
 * one that does not, so that what it begins and ends with as before stays in place, and the rest is shared out in
 * proportion. Used by one call.
 */
final class Layout {

    private final String written;
    private final List<Draft.Splice> splices;

    /** The first splice that has not been passed, and what those before it have added. */
    private int next;

    private int shift;

    Layout(Draft draft) {
        this.written = draft.written();
        this.splices = draft.splices();
    }

    /** What has been written for a part of the source. Parts must be asked for in their order. */
    String part(int from, int to) {
        return from == to ? "" : written.substring(place(from), place(to));
    }

    /** Where in the written text a place of the source has gone. Places must not go backwards. */
    private int place(int source) {
        while (next < splices.size() && splices.get(next).end() <= source) {
            Draft.Splice passed = splices.get(next++);
            shift += passed.result().length() - (passed.end() - passed.start());
        }
        if (next < splices.size() && splices.get(next).start() < source) {
            Draft.Splice splice = splices.get(next);
            return splice.start() + shift + within(splice, source - splice.start());
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
