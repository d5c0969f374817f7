package io.github.twincitydigest.digest;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the browser that the tests drive. What is on the PATH is used; Debian, asked by root, is made to install it;
 * elsewhere Selenium's own manager gets one. Immutable.
 */
final class BrowserSetup {

    /** What a person can do when no browser starts. */
    static final String ADVICE =
            "The site's tests need Chromium or Chrome, and a chromedriver of the same version, on the"
                    + " PATH. On Debian: apt-get install chromium chromium-driver. Elsewhere install Chrome; Selenium Manager"
                    + " then gets the driver if it may use the network. To build without the tests: add -DskipTests.";

    /** Why a test in WebKit is skipped, and what a person can do about it. */
    static final String WEBKIT_ADVICE = "no WebKit here: it takes WebKitWebDriver and Xvfb on the PATH. On Debian and"
            + " Ubuntu: apt-get install webkit2gtk-driver xvfb.";

    /** Chrome first: where both are installed, as on hosted runners, the driver is most often Chrome's. */
    private static final List<String> BROWSERS =
            List.of("google-chrome", "google-chrome-stable", "chromium", "chromium-browser");

    private static final String DRIVER = "chromedriver";

    /** Others may be installing, too: wait for them. */
    private static final List<String> APT = List.of("apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300");

    private final List<Path> path;
    private final boolean rootOnDebian;
    private final Commands commands;

    /** Runs a command until it ends. */
    interface Commands {
        /** @throws IllegalStateException if it fails, with what it said */
        void run(List<String> command);
    }

    /** A browser and its driver, both installed. */
    record Programs(Path browser, Path driver) {}

    /** The driver of WebKitGTK, which knows where its browser is, and a display for it without a screen. */
    record WebKitPrograms(Path driver, Path display) {}

    /** @param path the folders to look in, in order */
    BrowserSetup(List<Path> path, boolean rootOnDebian, Commands commands) {
        this.path = List.copyOf(path);
        this.rootOnDebian = rootOnDebian;
        this.commands = commands;
    }

    /** The setup for the machine that the tests run on. */
    static BrowserSetup ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new BrowserSetup(
                Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of)
                        .toList(),
                isRoot() && isDebian(Path.of("/etc/os-release")),
                BrowserSetup::runCommand);
    }

    /** What to start; empty if Selenium's manager is to get it. */
    Optional<Programs> programs() {
        return installed(this::chromium, "chromium", "chromium-driver", "fonts-noto-cjk");
    }

    /** What to start; empty if it is not there and we may not install it. */
    Optional<WebKitPrograms> webKit() {
        return installed(this::webKitGtk, "webkit2gtk-driver", "xvfb");
    }

    private <T> Optional<T> installed(Supplier<Optional<T>> look, String... packages) {
        Optional<T> there = look.get();
        if (there.isPresent() || !rootOnDebian) {
            return there;
        }
        install(packages);
        there = look.get();
        if (there.isEmpty()) {
            throw new IllegalStateException(
                    packages[0] + " was installed, but is not on the PATH " + path + ". " + ADVICE);
        }
        return there;
    }

    /** Makes Debian, asked by root, install packages; does nothing elsewhere. */
    void install(String... packages) {
        if (rootOnDebian) {
            commands.run(with(APT, "update"));
            commands.run(with(with(APT, "install"), packages));
        }
    }

    private Optional<WebKitPrograms> webKitGtk() {
        return find("WebKitWebDriver")
                .flatMap(driver -> find("Xvfb").map(display -> new WebKitPrograms(driver, display)));
    }

    private Optional<Programs> chromium() {
        Optional<Path> driver = find(DRIVER);
        return BROWSERS.stream()
                .flatMap(name -> find(name).stream())
                .findFirst()
                .flatMap(browser -> driver.map(found -> new Programs(browser, found)));
    }

    private Optional<Path> find(String name) {
        return path.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether we may install programs, and Chromium's sandbox refuses to start. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Ubuntu, which is like Debian, has no such packages: its Chromium is a snap. */
    static boolean isDebian(Path osRelease) {
        try {
            return Files.isRegularFile(osRelease)
                    && Files.readAllLines(osRelease).stream()
                            .anyMatch(line -> line.replace("\"", "").equals("ID=debian"));
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }

    private static void runCommand(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said + "\n" + ADVICE);
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " cannot be run. " + ADVICE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + String.join(" ", command), e);
        }
    }
}
