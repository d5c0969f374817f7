package io.github.twincitydigest.digest;

import io.github.twincitydigest.digest.BrowserSetup.WebKitPrograms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * WebKitGTK, which lays out and runs pages as Safari does, on a display of its own that nobody sees. Scheme and scripts
 * are settled when it starts, so it starts anew when next it is asked for something after a change. It has no console
 * to be read and cannot print.
 */
final class WebKit extends Browser {

    /** Without it the toolbar keeps the window, and so the page, wider than a phone. */
    private static final String NARROW =
            "* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0 }"
                    + " image { -gtk-icon-transform: scale(0.1) }";

    private final Path settings;
    private final Process display;
    private final String displayNumber;
    private final Path program;
    private WebKitSession session;
    private List<String> started;
    private boolean dark;
    private boolean scripts = true;

    WebKit(WebKitPrograms programs) {
        try {
            settings = Files.createTempDirectory("site-tests-");
            Path theme = Files.createDirectories(settings.resolve("gtk-3.0")).resolve("gtk.css");
            Files.writeString(theme, NARROW);
            display = new ProcessBuilder(
                            programs.display().toString(),
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            "1600x1200x24",
                            "-nolisten",
                            "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            displayNumber = displayNumber(display);
            program = programs.driver();
            started = arguments();
            session = WebKitSession.start(this::service, started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Xvfb takes the first number that is free and says which. */
    private static String displayNumber(Process display) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.US_ASCII));
        String number = said.readLine();
        if (number == null) {
            throw new IllegalStateException("Xvfb did not start: it ended with " + display.exitValue());
        }
        return ":" + number.strip();
    }

    private Process service(int port) {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--port=" + port)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of("DISPLAY", displayNumber, "GDK_BACKEND", "x11", "XDG_CONFIG_HOME", settings.toString()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--automation", "--enable-javascript=" + scripts));
        if (dark) {
            arguments.add("--dark-mode");
        }
        return arguments;
    }

    @Override
    RemoteWebDriver driver() {
        if (!arguments().equals(started)) {
            Dimension size = session.driver().manage().window().getSize();
            restart();
            session.driver().manage().window().setSize(size);
        }
        return session.driver();
    }

    /** After a crash, which has failed the test that it happened in, the next test gets another browser. */
    void revive() {
        try {
            session.driver().getCurrentUrl();
        } catch (WebDriverException e) {
            restart();
        }
    }

    private void restart() {
        session.close();
        started = arguments();
        session = WebKitSession.start(this::service, started);
    }

    @Override
    void width(int width) {
        // The toolbar's height is only known once the window has its width.
        driver().manage().window().setSize(new Dimension(width, HEIGHT));
        int bar = HEIGHT - number("return innerHeight;");
        driver().manage().window().setSize(new Dimension(width, HEIGHT + bar));
        int real = number("return innerWidth;");
        if (real != width) {
            throw new IllegalStateException("WebKit's view is " + real + " wide, and should be " + width);
        }
    }

    @Override
    void scheme(String scheme) {
        dark = scheme.equals("dark");
    }

    @Override
    void scripts(boolean allowed) {
        scripts = allowed;
    }

    @Override
    List<String> takeConsole() {
        return List.of();
    }

    @Override
    public void close() {
        session.close();
        WebKitSession.end(display);
        for (Path file : List.of(settings.resolve("gtk-3.0/gtk.css"), settings.resolve("gtk-3.0"), settings)) {
            if (!file.toFile().delete()) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
