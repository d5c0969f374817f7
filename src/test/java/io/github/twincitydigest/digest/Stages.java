package io.github.twincitydigest.digest;

import io.github.twincitydigest.digest.BrowserSetup.WebKitPrograms;
import io.github.twincitydigest.digest.SiteInBrowser.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Browsers side by side, each with a server of its own, so that each knows what its own pages asked for. */
final class Stages implements AutoCloseable {

    /** As many as the smallest build server has processors. */
    private static final int COUNT = 2;

    private final List<Stage> stages = new ArrayList<>();
    private @Nullable WebKitStage webKit;

    /** The site in a browser of any kind. */
    record Scene(SiteServer server, Browser browser) {}

    private record WebKitStage(SiteServer server, WebKit browser) {}

    /** What is done on one page in one browser. */
    interface Act<T, R> {
        R on(T page, Stage stage);
    }

    /** The one that tests get which need no other. */
    synchronized Stage first() {
        return stage(0);
    }

    /** The site in a browser of that kind. A test that asks for one which cannot be had here is skipped. */
    synchronized Scene scene(BrowserKind kind) {
        if (kind == BrowserKind.CHROMIUM) {
            return new Scene(first().server(), first().browser());
        }
        if (webKit == null) {
            @Nullable WebKitPrograms programs = BrowserSetup.ofThisMachine().webKit().orElse(null);
            if (programs == null) {
                return Assumptions.abort(BrowserSetup.WEBKIT_ADVICE);
            }
            webKit = new WebKitStage(new SiteServer(PublishedSite.FOLDER), new WebKit(programs));
        }
        webKit.browser().revive();
        return new Scene(webKit.server(), webKit.browser());
    }

    /** Does something on each page, on several at a time, and returns what came of each in the order of the pages. */
    synchronized <T, R> List<R> each(List<T> pages, Act<T, R> act) {
        BlockingQueue<Stage> idle = new LinkedBlockingQueue<>();
        for (int n = 0; n < COUNT; n++) {
            idle.add(stage(n));
        }
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<R>> running = pages.stream()
                    .map(page -> threads.submit(() -> {
                        Stage stage = idle.take();
                        try {
                            return act.on(page, stage);
                        } finally {
                            idle.add(stage);
                        }
                    }))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Stage stage(int number) {
        while (stages.size() <= number) {
            stages.add(Stage.start());
        }
        return stages.get(number);
    }

    @Override
    public void close() {
        stages.forEach(Stage::close);
        if (webKit != null) {
            webKit.browser().close();
            webKit.server().close();
        }
    }
}
