package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.LiveSite;
import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Problem;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at a moment. Immutable.
 *
 * @param version counts the states in which the files were different
 * @param shown the newest good site, or null if there was none yet
 * @param attempt what became of the files
 * @param problems all that is known to be wrong with them
 */
record State(long version, @Nullable Snapshot shown, LiveSite.@Nullable Attempt attempt, List<Problem> problems) {

    /** Before anything was read. */
    static final State NOTHING = new State(0, null, null, List.of());

    State {
        problems = List.copyOf(problems);
    }

    State next(LiveSite.Attempt now) {
        Snapshot good = now.snapshot() == null ? shown : now.snapshot();
        return new State(version + 1, good, now, now.problems());
    }

    /** The same with more that is wrong. */
    State with(List<Problem> more) {
        TreeSet<Problem> all = new TreeSet<>(problems);
        all.addAll(more);
        return new State(version, shown, attempt, List.copyOf(all));
    }

    /** Whether the files are as the site that is shown. */
    boolean isCurrent() {
        return attempt != null && attempt.snapshot() != null;
    }
}
