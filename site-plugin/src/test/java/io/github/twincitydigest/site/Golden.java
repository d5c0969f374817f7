package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in files. With {@code -Dsite.test.update=true} they are rewritten, for an author to review as a
 * difference; a build server never does so, since it would then test nothing.
 */
public final class Golden {

    private static final String UPDATE = "site.test.update";

    private Golden() {}

    /** Whether expected files are rewritten rather than compared. */
    public static boolean isUpdated() {
        if (!Boolean.getBoolean(UPDATE)) {
            return false;
        }
        assertThat(System.getenv("CI")).as(UPDATE + " on a build server").isNull();
        return true;
    }

    /** Compares a text with an expected file, exactly. */
    public static void assertMatches(Path expected, String actual) throws IOException {
        if (isUpdated()) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
            return;
        }
        assertThat(expected).exists();
        assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
}
