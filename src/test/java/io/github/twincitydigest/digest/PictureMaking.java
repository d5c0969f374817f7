package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * What pictures are made with on this machine, on which it depends whether they can be compared with accepted ones.
 *
 * @param nature the browser and the fonts, in lines for people
 */
record PictureMaking(PictureFonts fonts, List<String> nature) {

    static PictureMaking ofThisMachine() {
        PictureFonts fonts = PictureFonts.ofThisMachine(BrowserSetup.ofThisMachine());
        try (Camera camera = new Camera(BrowserSetup.ofThisMachine(), fonts)) {
            List<String> nature = new ArrayList<>(camera.nature());
            nature.addAll(fonts.fingerprints());
            return new PictureMaking(fonts, List.copyOf(nature));
        }
    }

    Camera camera() {
        return new Camera(BrowserSetup.ofThisMachine(), fonts);
    }

    /** Skips a test that would compare pictures which this machine cannot make, and says why. */
    void assumeComparable(AcceptedScreens accepted, String accept) {
        obstacle(accepted, accept).ifPresent(reason -> {
            // Surefire keeps what is said of a test that is skipped to its reports.
            System.out.println("Pictures are not compared: " + reason);
            Assumptions.abort(reason);
        });
    }

    /** Why pictures of this machine cannot be compared with those that were accepted, if so. */
    private Optional<String> obstacle(AcceptedScreens accepted, String accept) {
        List<String> before = accepted.madeWith();
        if (before.isEmpty()) {
            return Optional.of("no pictures have been accepted yet; to accept the site as it looks now: " + accept);
        }
        if (!fonts.missing().isEmpty()) {
            return Optional.of("not comparable, as fonts are missing: " + fonts.missing() + "; " + PictureFonts.ADVICE);
        }
        if (!before.equals(nature)) {
            return Optional.of("not comparable: the accepted pictures were made with " + without(before, nature)
                    + ", not with " + without(nature, before) + "; to accept those of this machine: " + accept);
        }
        return Optional.empty();
    }

    void assertFontsAreThere() {
        assertThat(fonts.missing())
                .as("fonts that pictures have to be taken in; " + PictureFonts.ADVICE)
                .isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
