package io.github.twincitydigest.digest;

import io.github.twincitydigest.digest.BrowserSetup.Programs;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** Chromium or Chrome. Its settings take effect at once, and it tells all that it would write to the console. */
final class Chromium extends Browser {

    /** Kept, or its level would be lost. It warns of browsers newer than Selenium; what is used here is old. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final Path profile;
    private final ChromeDriver driver;

    Chromium(BrowserSetup setup) {
        VERSIONS.setLevel(Level.SEVERE);
        try {
            profile = Files.createTempDirectory("site-tests-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        // A foreign request then fails, whatever the network is, and the failure stands in the log.
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        options.addArguments("--user-data-dir=" + profile);
        options.addArguments(
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        if (BrowserSetup.isRoot()) {
            options.addArguments("--no-sandbox");
        }
        options.setPageLoadTimeout(PATIENCE);
        options.setScriptTimeout(PATIENCE.multipliedBy(4));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        try {
            driver = setup.programs()
                    .map(programs -> start(programs, options))
                    .orElseGet(() -> new ChromeDriver(options));
        } catch (WebDriverException e) {
            throw new IllegalStateException("No browser could be started. " + BrowserSetup.ADVICE, e);
        }
    }

    private static ChromeDriver start(Programs programs, ChromeOptions options) {
        options.setBinary(programs.browser().toFile());
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(programs.driver().toFile())
                        .build(),
                options);
    }

    @Override
    ChromeDriver driver() {
        return driver;
    }

    @Override
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    @Override
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The page as it would be printed on A4, as a PDF file. */
    byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** Shows pages, from now on, as they would be printed by somebody whose screen is dark. */
    void inTheDarkOnPaper() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** Shows pages, from now on, as they would be printed. */
    void onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Does something while a script runs in each page that is loaded, before any script of its own. */
    void withScript(String script, Runnable task) {
        Object id = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
        try {
            task.run();
        } finally {
            driver.executeCdpCommand(
                    "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", Objects.requireNonNull(id)));
        }
    }

    /** Shows them, from now on, as on a screen again. */
    void onScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Override
    List<String> takeConsole() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        delete(profile);
    }

    /** Deletes what a browser was given to write to, once it has ended. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .filter(file -> !file.delete())
                    .forEach(File::deleteOnExit);
        } catch (IOException | UncheckedIOException e) {
            // The browser may still be writing there; the folder is a temporary one.
        }
    }
}
