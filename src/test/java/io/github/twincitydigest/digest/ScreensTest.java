package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The site looks as a maintainer has accepted it. With {@code -Dsite.screens=accept} it is accepted as it is now; with
 * {@code make} all pictures are only taken. {@code -Dsite.screens.only} picks some by their names.
 */
class ScreensTest {

    private static final String MODE = "site.screens";
    private static final String ONLY = "site.screens.only";

    private static final String ACCEPT =
            "mvn -Pengine verify -pl . -Dit.test=ScreensTest -D" + MODE + "=accept [-D" + ONLY + "='home-*']";

    private static final int CAMERAS = 2;

    private final AcceptedScreens accepted = new AcceptedScreens(Path.of("src", "test", "screens"));
    private final ScreensReport report = new ScreensReport(Path.of("target", "screens"));
    private final PictureMaking making = PictureMaking.ofThisMachine();
    private final List<Screen> screens = chosen(System.getProperty(ONLY, "*"));

    private interface Look {
        /** What there is to say of a picture, if anything. */
        Optional<String> at(Screen screen, Picture picture);
    }

    @Test
    void looksAsAccepted() {
        String mode = System.getProperty(MODE, "compare");
        switch (mode) {
            case "compare" -> compare();
            case "accept" -> accept();
            case "make" -> make();
            default ->
                throw new IllegalArgumentException(
                        "-D" + MODE + "=" + mode + " is not known; write compare, accept or make");
        }
    }

    private void compare() {
        making.assumeComparable(accepted, ACCEPT);
        List<String> faults = take((screen, picture) -> {
            Optional<PictureChange> change = accepted.change(screen, picture);
            if (change.isEmpty()) {
                report.taken(screen, picture);
                return Optional.of(screen.name() + ": no picture was accepted");
            }
            if (!change.get().matters()) {
                return Optional.empty();
            }
            report.changed(screen, picture, change.get());
            return Optional.of(screen.name() + ": " + change.get() + " have changed");
        });
        Path page = report.write(faults.isEmpty() ? "The site looks as accepted" : "What looks different", faults);
        assertThat(faults)
                .as("look at %s, and where it is as it should be, accept it: %s", page, ACCEPT)
                .isEmpty();
    }

    private void accept() {
        making.assertFontsAreThere();
        boolean all = screens.size() == Screen.all().size();
        assertThat(all || accepted.madeWith().equals(making.nature()))
                .as(
                        "the other pictures were made with %s, not with %s: accept all of them, without -D%s",
                        accepted.madeWith(), making.nature(), ONLY)
                .isTrue();
        List<String> remarks = take((screen, picture) -> {
            Optional<PictureChange> change = accepted.change(screen, picture);
            if (change.isPresent() && !change.get().matters()) {
                return Optional.empty(); // the file, and so the history, stays as it is
            }
            report.taken(screen, picture);
            accepted.accept(screen, picture);
            return Optional.of(screen.name());
        });
        accepted.madeWith(making.nature());
        if (all) {
            accepted.keepOnly(screens);
        }
        say("accepted " + remarks.size() + " of " + screens.size() + " pictures anew: "
                + report.write("Accepted anew", remarks));
    }

    private void make() {
        take((screen, picture) -> {
            report.taken(screen, picture);
            return Optional.empty();
        });
        say(screens.size() + " pictures: " + report.write("How the site looks", making.nature()));
    }

    /** Takes all pictures, side by side, and returns in the order of their names what was said of them. */
    private List<String> take(Look look) {
        ConcurrentLinkedQueue<Screen> waiting = new ConcurrentLinkedQueue<>(screens);
        ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(CAMERAS);
        try (SiteServer server = new SiteServer(PublishedSite.FOLDER)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < CAMERAS; i++) {
                working.add(threads.submit(() -> {
                    try (Camera camera = making.camera()) {
                        for (Screen screen = waiting.poll(); screen != null; screen = waiting.poll()) {
                            Picture picture =
                                    camera.take(server.url(screen.address()), screen.device(), screen.scheme());
                            look.at(screen, picture).ifPresent(said::add);
                        }
                    }
                }));
            }
            for (Future<?> work : working) {
                work.get();
            }
            assertThat(server.takeMissed()).isEmpty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return said.stream().sorted().toList();
    }

    private static List<Screen> chosen(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Screen> chosen = Screen.all().stream()
                .filter(screen -> matcher.matches(Path.of(screen.name())))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("-D" + ONLY + "=" + pattern + " names no picture; there are "
                    + Screen.all().get(0).name() + ", " + Screen.all().get(1).name() + " and the like");
        }
        return chosen;
    }

    /** Surefire keeps what is said of a test that succeeds to its reports. */
    private static void say(String line) {
        System.out.println(line);
    }
}
