package io.github.twincitydigest.digest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves a folder as GitHub Pages serves a project's site: below a path of its own, with {@code index.html} for a
 * folder, a redirection to the slash at its end, and {@code 404.html} for what is not there. It listens on the loopback
 * address only. Safe for use by several threads.
 *
 * <p>Beside each page's own policy, as it stands in the page, it has the browser report what that policy forbids. So
 * every kind of browser tells of violations, in the words of one of them or another.
 */
final class SiteServer implements AutoCloseable {

    /** Where the site lies below the server's root. */
    static final String ROOT = "/twin-city-digest/";

    private static final String HOST = "127.0.0.1";

    private static final String REPORTS = "/refused";

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"?Content-Security-Policy\"? content=\"([^\"]*)\"");

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
    private final List<String> refused = new ArrayList<>();

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

    /** What browsers refused to do since the last call, as the policy of a page says. */
    List<String> takeRefused() {
        synchronized (refused) {
            List<String> taken = List.copyOf(refused);
            refused.clear();
            return taken;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(REPORTS)) {
                String report = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                synchronized (refused) {
                    refused.add(report);
                }
                exchange.sendResponseHeaders(204, -1);
                return;
            }
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
        // What is not there is asked for each time, so that each visit is seen to miss it.
        exchange.getResponseHeaders().set("Cache-Control", status == 200 ? "max-age=600" : "no-store");
        byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        if (extension.equals("html")) {
            Matcher policy = POLICY.matcher(new String(body, StandardCharsets.UTF_8));
            if (policy.find()) {
                exchange.getResponseHeaders()
                        .set("Content-Security-Policy-Report-Only", policy.group(1) + "; report-uri " + REPORTS);
            }
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
