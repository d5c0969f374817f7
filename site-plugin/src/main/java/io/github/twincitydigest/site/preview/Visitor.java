package io.github.twincitydigest.site.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An open page, and the line by which it hears of changes. Thread-safe. */
final class Visitor {

    private final String path;
    private final Prints prints;
    private final HttpExchange exchange;

    /**
     * @param path the file that it shows, relative to the site
     * @param prints of it as it is shown
     * @param exchange whose headers are sent and whose body is open
     */
    Visitor(String path, Prints prints, HttpExchange exchange) {
        this.path = path;
        this.prints = prints;
        this.exchange = exchange;
    }

    String path() {
        return path;
    }

    Prints prints() {
        return prints;
    }

    /** Whether there is still somebody to hear it. */
    boolean send(String message) {
        synchronized (exchange) {
            try {
                OutputStream out = exchange.getResponseBody();
                out.write(message.getBytes(StandardCharsets.UTF_8));
                out.flush();
                return true;
            } catch (IOException e) {
                exchange.close();
                return false;
            }
        }
    }

    void close() {
        exchange.close();
    }
}
