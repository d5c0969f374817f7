package io.github.twincitydigest.digest;

import io.github.twincitydigest.digest.BrowserSetup.Programs;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One browser with a profile of its own, for one thread. It reaches the loopback address and nothing else. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 800;

    /** Kept, or its level would be lost. It warns of browsers newer than Selenium; what is used here is old. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final Path profile;
    private final ChromeDriver driver;

    Browser(BrowserSetup setup) {
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
        options.setPageLoadTimeout(Duration.ofSeconds(30));
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

    /** Loads a page, and returns once everything that belongs to it has been loaded. */
    void open(URI url) {
        driver.get(url.toString());
    }

    /** The address of the page that is shown. */
    URI address() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    }

    /** Makes the page's view so many CSS pixels wide. */
    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Makes the system's setting, from now on, {@code light} or {@code dark}. */
    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Allows or forbids the scripts of pages that are loaded from now on. Those of the tests run all the same. */
    void scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Makes pages look as on paper, from now on, or as on a screen again. */
    void paper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
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

    /** Goes back to the page before. */
    void back() {
        driver.navigate().back();
    }

    /** Runs a function body that returns nothing. */
    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** Moves the mouse onto an element, and leaves it there. */
    void rest(WebElement on) {
        new Actions(driver).moveToElement(on).perform();
    }

    /** Touches an element with a finger. */
    void tap(WebElement element) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }

    /** The elements that a CSS selector names. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Runs a function body that returns a list of texts. */
    List<String> texts(String script, Object... arguments) {
        return ((List<?>) result(script, arguments))
                .stream().map(String::valueOf).toList();
    }

    /** Runs a function body that returns a whole number. */
    int number(String script, Object... arguments) {
        return ((Number) result(script, arguments)).intValue();
    }

    private Object result(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), script);
    }

    /** What has been written to the console since the last call, violations of the security policy included. */
    List<String> takeConsole() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .filter(file -> !file.delete())
                    .forEach(File::deleteOnExit);
        } catch (IOException | UncheckedIOException e) {
            // The browser may still be writing there; the folder is a temporary one.
        }
    }
}
