package io.github.twincitydigest.digest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves a folder as GitHub Pages serves a project's site: below a path of its own, with {@code index.html} for a
 * folder, a redirection to the slash at its end, and {@code 404.html} for what is not there. It listens on the loopback
 * address only. Safe for use by several threads.
 */
final class SiteServer implements AutoCloseable {

    /** Where the site lies below the server's root. */
    static final String ROOT = "/twin-city-digest/";

    private static final String HOST = "127.0.0.1";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/xml",
            "csv", "text/csv; charset=utf-8",
            "txt", "text/plain; charset=utf-8");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> missed = new ArrayList<>();

    SiteServer(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The absolute URL of a page, given its address below the site's root. */
    URI url(String address) {
        InetSocketAddress own = server.getAddress();
        return URI.create("http://" + HOST + ":" + own.getPort() + ROOT).resolve(address);
    }

    /** The paths that were asked for since the last call and are not there. */
    List<String> takeMissed() {
        synchronized (missed) {
            List<String> taken = List.copyOf(missed);
            missed.clear();
            return taken;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(ROOT) ? within(path.substring(ROOT.length())) : null;
            if (file != null && Files.isDirectory(file)) {
                if (!path.endsWith("/")) {
                    exchange.getResponseHeaders().set("Location", path + "/");
                    exchange.sendResponseHeaders(301, -1);
                    return;
                }
                file = file.resolve("index.html");
            }
            if (file != null && Files.isRegularFile(file)) {
                send(exchange, 200, file);
                return;
            }
            synchronized (missed) {
                missed.add(path);
            }
            send(exchange, 404, folder.resolve("404.html"));
        }
    }

    private @Nullable Path within(String path) {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder) ? file : null;
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
