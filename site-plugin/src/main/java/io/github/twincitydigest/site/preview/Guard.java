package io.github.twincitydigest.site.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what a browser on this machine asks for by this machine's name. A page elsewhere whose own name is made
 * to lead here (DNS rebinding) names itself as the host, and gets nothing.
 */
final class Guard extends Filter {

    private static final int MISDIRECTED = 421;
    private static final int HTTP = 80;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final int port;

    Guard(int port) {
        this.port = port;
    }

    @Override
    public String description() {
        return "answers requests of this machine only";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            refuse(exchange, MISDIRECTED);
        } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            refuse(exchange, HttpURLConnection.HTTP_BAD_METHOD);
        } else {
            chain.doFilter(exchange);
        }
    }

    boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        String end = ":" + port;
        return name.endsWith(end)
                ? NAMES.contains(name.substring(0, name.length() - end.length()))
                : port == HTTP && NAMES.contains(name);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            // Bodies of refused requests are not read, so that the line cannot be used any more.
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
