package io.github.twincitydigest.site.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with the files of the newest good site, out of memory: what is not in its list does not exist. */
final class SiteHandler implements HttpHandler {

    private static final int REMEMBERED = 64;
    private static final String CACHING = "Cache-Control";
    private static final String NO_STORE = "no-store";

    private final Preview preview;
    private final Visitors visitors;
    private final Tongue tongue;

    /** Pages as they could last be made, the oldest given up first. */
    private final Map<String, Bytes> good = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bytes> eldest) {
            return size() > REMEMBERED;
        }
    });

    SiteHandler(Preview preview, Visitors visitors, Tongue tongue) {
        this.preview = preview;
        this.visitors = visitors;
        this.tongue = tongue;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path == null) {
            answer(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "text/plain", new byte[0]);
        } else if (path.equals(PageWriter.EVENTS)) {
            listen(exchange);
        } else if (path.startsWith(PageWriter.OWN)) {
            own(exchange, path);
        } else {
            site(exchange, path);
        }
    }

    /** What the preview brings itself. */
    private void own(HttpExchange exchange, String path) throws IOException {
        if (path.equals(PageWriter.SCRIPT) || path.equals(PageWriter.SHEET)) {
            String name = path.substring(PageWriter.OWN.length());
            try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the engine's archive lacks " + name);
                }
                answer(exchange, HttpURLConnection.HTTP_OK, MediaTypes.of(path), in.readAllBytes());
            }
        } else {
            answer(exchange, HttpURLConnection.HTTP_NOT_FOUND, "text/plain", new byte[0]);
        }
    }

    private void site(HttpExchange exchange, String path) throws IOException {
        State state = preview.state();
        @Nullable Snapshot snapshot = state.shown();
        if (snapshot == null) {
            problems(exchange, state.problems());
            return;
        }
        String root = root(snapshot);
        if (!path.startsWith(root)) {
            redirect(exchange, String.valueOf(snapshot.base().getRawPath()));
            return;
        }
        String file = file(path.substring(root.length()));
        if (!snapshot.pages().contains(file) && snapshot.pages().contains(file + "/index.html")) {
            redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
            return;
        }
        Served served = Served.of(file, snapshot);
        preview.add(state.version(), served.problems());
        @Nullable Bytes content = served.content();
        if (served.failed()) {
            content = good.get(served.path());
        } else if (content != null && served.isPage()) {
            good.put(served.path(), content);
        }
        if (content == null) {
            problems(exchange, served.problems());
            return;
        }
        cacheIfVersioned(exchange, file, snapshot);
        byte[] body = content.toArray();
        if (served.isPage()) {
            body = Messages.utf8(
                    PageWriter.withScript(new String(body, StandardCharsets.UTF_8), prints(served, content, snapshot)));
        }
        answer(
                exchange,
                served.found() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_NOT_FOUND,
                MediaTypes.of(served.path()),
                body);
    }

    /** A browser that has the very version that a page names need not ask for it at each reload. */
    private static void cacheIfVersioned(HttpExchange exchange, String file, Snapshot snapshot) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null && snapshot.isVersion(file, query)) {
            exchange.getResponseHeaders().set(CACHING, "private, max-age=86400, immutable");
        }
    }

    private static Prints prints(Served served, Bytes content, Snapshot snapshot) {
        return served.failed()
                ? Prints.of(new String(content.toArray(), StandardCharsets.UTF_8), snapshot.assetVersions())
                : served.prints();
    }

    /** The path under which the site is published. */
    static String root(Snapshot snapshot) {
        String root = snapshot.base().getPath();
        return root == null || root.isEmpty() ? "/" : root;
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Keeps the line open, and tells how things are whenever they change. */
    private void listen(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI());
        @Nullable Snapshot snapshot = preview.state().shown();
        String page = query.getOrDefault("page", "/");
        String root = snapshot == null ? "/" : root(snapshot);
        String file = file(page.startsWith(root) ? page.substring(root.length()) : page.substring(1));
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set(CACHING, NO_STORE);
        exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, 0);
        visitors.add(
                new Visitor(
                        file,
                        new Prints(query.getOrDefault("content", ""), query.getOrDefault("sheets", "")),
                        exchange),
                preview);
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = uri.getRawQuery();
        for (String part : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private void problems(HttpExchange exchange, List<Problem> problems) throws IOException {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        String html = PageWriter.withScript(PageWriter.problems(errors, tongue), new Prints("-", "-"));
        answer(exchange, HttpURLConnection.HTTP_INTERNAL_ERROR, MediaTypes.of(".html"), Messages.utf8(html));
    }

    /** @param path within this server: one slash at its beginning, so that it leads nowhere else */
    private static void redirect(HttpExchange exchange, String path) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", "/" + path.replaceAll("^/+", ""));
            exchange.getResponseHeaders().set(CACHING, NO_STORE);
            exchange.sendResponseHeaders(HttpURLConnection.HTTP_MOVED_TEMP, -1);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            if (!exchange.getResponseHeaders().containsKey(CACHING)) {
                exchange.getResponseHeaders().set(CACHING, NO_STORE);
            }
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
