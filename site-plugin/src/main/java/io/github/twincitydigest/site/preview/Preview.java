package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.LiveSite;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the state of the preview: follows saves, builds, and tells whoever looks. What is found by making every page is
 * found in the background, and given up when the files change meanwhile.
 */
final class Preview {

    /** So that the check of the whole site does not slow the browser down that has just been told to reload. */
    private static final long BEFORE_CHECK_MILLIS = 600;

    private static final long RETRY_MILLIS = 500;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LiveSite site;
    private final ContentWatcher watcher;
    private final ScheduledExecutorService background;
    private final Teller teller;
    private final Visitors visitors;

    /** The version that was last checked as a whole; seen by the background's one thread alone. */
    private long checked = -1;

    private volatile State state = State.NOTHING;

    /** While a save is being read, nothing else may take the machine's time. */
    private volatile boolean reading;

    Preview(
            SiteLayout layout,
            ContentWatcher watcher,
            ScheduledExecutorService background,
            Visitors visitors,
            Teller teller) {
        this.site = new LiveSite(layout);
        this.watcher = watcher;
        this.background = background;
        this.visitors = visitors;
        this.teller = teller;
    }

    State state() {
        return state;
    }

    /**
     * Reads the site for the first time.
     *
     * @throws IOException if a file that exists cannot be read
     */
    void begin() throws IOException {
        update(site.readAll());
        List<Problem> found = state().problems();
        if (!found.isEmpty()) {
            teller.problems(found, this::line);
        }
    }

    /** Follows saves until the thread is interrupted or the watcher closed. */
    void follow() {
        Set<Path> unread = new TreeSet<>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                unread.addAll(watcher.next());
                reading = true;
                read(unread);
                unread.clear();
            } catch (InterruptedException e) {
                return;
            } catch (IOException | UncheckedIOException e) {
                // Half a copy, or a file that another program holds: it is tried again, with the next change at last.
                teller.unreadable(String.valueOf(e.getMessage()));
                if (!pause()) {
                    return;
                }
            } catch (RuntimeException e) {
                // The last good site stays, and the next save may be read again.
                teller.failed(e);
            } finally {
                reading = false;
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void read(Collection<Path> changed) throws IOException {
        long start = System.nanoTime();
        LiveSite.@Nullable Attempt before = state().attempt();
        boolean mended = !state().isCurrent();
        List<Problem> told = state().problems();
        LiveSite.Attempt attempt = site.read(changed);
        if (attempt.equals(before)) {
            // It may have been broken off for this.
            checkLater(state().version());
            return;
        }
        update(attempt);
        long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        visitors.tell(this);
        teller.rebuilt(changed, millis, state().isCurrent());
        List<Problem> problems = state().problems();
        if (problems.isEmpty() ? mended : !problems.equals(told)) {
            teller.problems(problems, this::line);
        }
    }

    /** Shows what was read; the pages that are being looked at are made at once. */
    private synchronized void update(LiveSite.Attempt attempt) {
        State next = state().next(attempt);
        @Nullable Snapshot shown = next.shown();
        if (next.isCurrent() && shown != null) {
            next = next.with(problems(shown, visitors.paths()));
        }
        state = next;
        checkLater(next.version());
    }

    private void checkLater(long version) {
        try {
            ScheduledFuture<?> unused =
                    background.schedule(() -> check(version), BEFORE_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The preview is being closed.
            return;
        }
    }

    private static List<Problem> problems(Snapshot shown, Collection<String> paths) {
        List<Problem> problems = new ArrayList<>();
        paths.forEach(path -> shown.file(path).ifPresent(made -> problems.addAll(made.problems())));
        return problems;
    }

    private void check(long version) {
        State now = state();
        @Nullable Snapshot shown = now.shown();
        if (now.version() != version || !now.isCurrent() || shown == null || now.version() == checked) {
            return;
        }
        try {
            List<Problem> found = inBackground(
                    () -> shown.check(() -> reading || state().version() != version || background.isShutdown()));
            checked = version;
            add(version, found);
        } catch (CancellationException e) {
            // There is a newer site to check.
            return;
        } catch (RuntimeException e) {
            teller.failed(e);
        }
    }

    /** Leaves a processor to who waits for a page. */
    private static <T> T inBackground(Callable<T> task) {
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        try {
            return pool.submit(task).join();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Adds what was found later to the state that it was found in, if that still holds. */
    void add(long version, List<Problem> found) {
        List<Problem> more = new ArrayList<>(found);
        synchronized (this) {
            more.removeAll(state.problems());
            if (state.version() != version || more.isEmpty()) {
                return;
            }
            state = state.with(more);
        }
        visitors.tell(this);
        teller.problems(more, this::line);
    }

    /** The line of a file that a problem stands in, for who shows it; empty if it was not read. */
    String line(Problem problem) {
        LiveSite.@Nullable Attempt attempt = state().attempt();
        return attempt == null ? "" : attempt.line(problem.location()).orElse("");
    }
}
