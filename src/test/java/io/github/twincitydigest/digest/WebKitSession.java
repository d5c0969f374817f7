package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.Proxy;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * One run of WebKit, with a driver of its own: one that has ended a session may hang before the next.
 *
 * @param service the driver's process, whose child the browser is
 */
record WebKitSession(Process service, RemoteWebDriver driver) implements AutoCloseable {

    /** One start in twenty the browser ends at once, and its driver then waits for it without end. */
    private static final int ATTEMPTS = 6;

    private static final Duration START = Duration.ofSeconds(30);

    private static final String NOWHERE = "127.0.0.1:9";

    /**
     * Starts one.
     *
     * @param program starts the driver's process, to listen on a port
     * @param arguments of the browser
     */
    static WebKitSession start(IntFunction<Process> program, List<String> arguments) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            Process service = program.apply(port);
            RemoteWebDriver driver = connect(service, port, capabilities(arguments));
            if (driver != null) {
                driver.manage().timeouts().pageLoadTimeout(Browser.PATIENCE).scriptTimeout(Browser.PATIENCE);
                return new WebKitSession(service, driver);
            }
            end(service);
        }
        throw new IllegalStateException("WebKit did not start, " + ATTEMPTS + " times");
    }

    private static MutableCapabilities capabilities(List<String> arguments) {
        // A foreign request goes to a port where nobody is.
        Proxy nowhere = new Proxy().setHttpProxy(NOWHERE).setSslProxy(NOWHERE).setNoProxy("127.0.0.1");
        return new MutableCapabilities(Map.of("webkitgtk:browserOptions", Map.of("args", arguments), "proxy", nowhere));
    }

    /** The session; null if the browser or its driver has ended or does not answer in time. */
    private static @Nullable RemoteWebDriver connect(Process service, int port, MutableCapabilities wanted) {
        boolean born = false;
        long end = System.nanoTime() + START.toNanos();
        CompletableFuture<RemoteWebDriver> starting = asked(port, wanted);
        while (service.isAlive() && System.nanoTime() < end) {
            try {
                return starting.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                boolean alive = service.children().findAny().isPresent();
                if (born && !alive) {
                    return null;
                }
                born |= alive;
            } catch (ExecutionException e) {
                // It does not listen yet.
                starting = asked(port, wanted);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private static CompletableFuture<RemoteWebDriver> asked(int port, MutableCapabilities wanted) {
        return CompletableFuture.supplyAsync(() -> new RemoteWebDriver(address(port), wanted, false));
    }

    private static URL address(int port) {
        try {
            return URI.create("http://127.0.0.1:" + port).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } catch (WebDriverException e) {
            // The browser has gone before.
        }
        end(service);
    }

    /** Ends a process and waits for its end. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
