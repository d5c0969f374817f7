package io.github.twincitydigest.site.preview;

import com.sun.net.httpserver.HttpServer;
import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A site as its editors write it, on this machine only: serves the newest good one from memory, follows saves, and has
 * browsers reload.
 */
public final class PreviewServer implements AutoCloseable {

    private static final long SOUND_SECONDS = 10;

    private final HttpServer server;
    private final ContentWatcher watcher;
    private final Preview preview;
    private final Visitors visitors;
    private final ExecutorService executor;
    private final ScheduledExecutorService background;
    private final Thread follower;

    private PreviewServer(HttpServer server, ContentWatcher watcher, SiteLayout layout, Tongue tongue, Teller teller) {
        this.server = server;
        this.watcher = watcher;
        this.executor = Executors.newCachedThreadPool(daemons("site-preview-answer"));
        this.background = Executors.newSingleThreadScheduledExecutor(daemons("site-preview-check"));
        this.visitors = new Visitors(executor, new Messages(tongue));
        this.preview = new Preview(layout, watcher, background, visitors, teller);
        this.follower = daemons("site-preview-follow").newThread(preview::follow);
        server.setExecutor(executor);
        server.createContext("/", new SiteHandler(preview, visitors, tongue))
                .getFilters()
                .add(new Guard(server.getAddress().getPort()));
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Opens the port, reads the site and begins to follow saves.
     *
     * @param port 0 for any that is free
     * @param tongue that editors are spoken to in
     * @throws java.net.BindException if the port is taken
     * @throws IOException if a file cannot be read, or nothing be watched
     */
    public static PreviewServer start(SiteLayout layout, int port, Tongue tongue, Teller teller) throws IOException {
        // Else an answer in two pieces waits for the browser to acknowledge the first, 40 ms of a reload.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        @Nullable ContentWatcher watcher = null;
        try {
            // Watched before it is read, so that no save falls between.
            watcher = ContentWatcher.of(List.of(layout.content(), layout.templates(), layout.assets()));
            PreviewServer preview = new PreviewServer(server, watcher, layout, tongue, teller);
            preview.begin(teller);
            return preview;
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            if (watcher != null) {
                watcher.close();
            }
            throw e;
        }
    }

    private void begin(Teller teller) throws IOException {
        preview.begin();
        server.start();
        follower.start();
        ScheduledFuture<?> unused =
                background.scheduleAtFixedRate(visitors::sound, SOUND_SECONDS, SOUND_SECONDS, TimeUnit.SECONDS);
        teller.ready(address());
    }

    /** Where to see the site. */
    public URI address() {
        @Nullable Snapshot shown = preview.state().shown();
        String path = shown == null ? "/" : SiteHandler.root(shown);
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        follower.join();
    }

    /** Stops everything, and frees the port. */
    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            // The system takes back what it gave when the process ends.
            follower.interrupt();
        }
        follower.interrupt();
        background.shutdownNow();
        visitors.close();
        server.stop(0);
        executor.shutdownNow();
    }
}
