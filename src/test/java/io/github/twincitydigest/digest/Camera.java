package io.github.twincitydigest.digest;

import io.github.twincitydigest.digest.BrowserSetup.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser that takes pictures of pages at rest, in the same fonts on every machine. For one thread. */
final class Camera implements AutoCloseable {

    /** A policy of the page's own would forbid a style element, but not this. */
    private static final String REST = """
            const rest = new CSSStyleSheet();
            rest.replaceSync(`*, ::before, ::after {
                animation: none !important;
                transition: none !important;
                scroll-behavior: auto !important;
                caret-color: transparent !important;
            }`);
            document.adoptedStyleSheets = [rest];
            """;

    private static final String AT_REST = """
            const done = arguments[0];
            const look = () => %s ? document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))
                : setTimeout(look, 20);
            look();
            """;

    /** Kept, or its level would be lost. It warns of browsers newer than Selenium; what is used here is old. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final Path folder;
    private final Optional<Programs> programs;
    private final ChromeDriver driver;

    Camera(BrowserSetup setup, PictureFonts fonts) {
        VERSIONS.setLevel(Level.SEVERE);
        try {
            folder = Files.createTempDirectory("site-camera-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        programs = setup.programs();
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        programs.ifPresent(found -> service.usingDriverExecutable(found.driver().toFile()));
        // With half of the fonts it is better to have all that there are.
        if (fonts.missing().isEmpty()) {
            service.withEnvironment(fonts.environment(folder));
        }
        driver = new ChromeDriver(service.build(), options());
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", REST));
    }

    private ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        programs.ifPresent(found -> options.setBinary(found.browser().toFile()));
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        options.addArguments("--user-data-dir=" + folder.resolve("profile"));
        options.addArguments(
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--disable-lcd-text");
        if (BrowserSetup.isRoot()) {
            options.addArguments("--no-sandbox");
        }
        options.setPageLoadTimeout(Duration.ofSeconds(30));
        return options;
    }

    /** The top of a page, a pixel of the picture for each of CSS. */
    Picture take(URI url, Screen.Device device, Screen.Scheme scheme) {
        return take(url, device.width, device.height, scheme, "true");
    }

    /**
     * The same of a page that is only to be shown when something has come true.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param ready an expression in JavaScript
     */
    Picture take(URI url, int width, int height, Screen.Scheme scheme, String ready) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme.setting()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get(url.toString());
        driver.executeAsyncScript(AT_REST.formatted(ready));
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true))
                .get("data");
        return Picture.read(Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** What pictures depend on besides the page and the fonts. */
    List<String> nature() {
        List<String> lines = new ArrayList<>();
        Capabilities capabilities = driver.getCapabilities();
        lines.add(programs.map(found -> version(found.browser()))
                .orElse(capabilities.getBrowserName() + " " + capabilities.getBrowserVersion())
                .replaceAll("(\\d+)(\\.\\d+)+", "$1")); // security updates change nothing that can be seen
        lines.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return lines;
    }

    /** How a browser calls itself, which tells Chromium from Chrome. */
    private static String version(Path browser) {
        try {
            Process process = new ProcessBuilder(browser.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        Chromium.delete(folder);
    }
}
