package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.twincitydigest.digest.BrowserSetup.Programs;
import io.github.twincitydigest.digest.BrowserSetup.WebKitPrograms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On folders that stand for the PATH, so that no machine has to lose its browser for it. */
class BrowserSetupTest {

    @TempDir
    private Path bin;

    private final List<String> ran = new ArrayList<>();

    @Test
    void usesWhatIsInstalled() {
        install("chromium", "chromedriver");
        assertThat(setup(true).programs()).contains(new Programs(bin.resolve("chromium"), bin.resolve("chromedriver")));
        assertThat(ran).isEmpty();
    }

    @Test
    void prefersChromeWhoseDriverItMostOftenIs() {
        install("chromium", "google-chrome", "chromedriver");
        assertThat(setup(false).programs())
                .contains(new Programs(bin.resolve("google-chrome"), bin.resolve("chromedriver")));
    }

    @Test
    void installsOnDebianWhatIsMissing() {
        install("chromium");
        BrowserSetup setup = new BrowserSetup(List.of(bin), true, command -> {
            ran.add(String.join(" ", command));
            if (command.contains("install")) {
                install("chromedriver");
            }
        });
        assertThat(setup.programs()).contains(new Programs(bin.resolve("chromium"), bin.resolve("chromedriver")));
        assertThat(ran)
                .containsExactly(
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 update",
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 install chromium chromium-driver fonts-noto-cjk");
    }

    @Test
    void saysWhatToDoWhenInstallingDidNotHelp() {
        assertThatIllegalStateException()
                .isThrownBy(() -> setup(true).programs())
                .withMessageContaining(bin.toString())
                .withMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void installsOtherPackagesOnDebianOnly() {
        setup(false).install("fonts-noto-cjk");
        assertThat(ran).isEmpty();
        setup(true).install("fonts-noto-cjk", "fonts-liberation");
        assertThat(ran)
                .containsExactly(
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 update",
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 install fonts-noto-cjk fonts-liberation");
    }

    @Test
    void leavesItToTheManagerElsewhere() {
        install("google-chrome");
        assertThat(setup(false).programs()).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void installsWebKitOnDebianOnly() {
        assertThat(setup(false).webKit()).isEmpty();
        assertThat(ran).isEmpty();
        BrowserSetup setup = new BrowserSetup(List.of(bin), true, command -> {
            ran.add(String.join(" ", command));
            if (command.contains("install")) {
                install("WebKitWebDriver", "Xvfb");
            }
        });
        assertThat(setup.webKit()).contains(new WebKitPrograms(bin.resolve("WebKitWebDriver"), bin.resolve("Xvfb")));
        assertThat(ran)
                .containsExactly(
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 update",
                        "apt-get -q -y -o DPkg::Lock::Timeout=300 install webkit2gtk-driver xvfb");
    }

    @Test
    void takesUbuntuForWhatItIs() throws IOException {
        Path release = bin.resolve("os-release");
        Files.writeString(release, "ID=ubuntu\nID_LIKE=debian\n");
        assertThat(BrowserSetup.isDebian(release)).isFalse();
        Files.writeString(release, "NAME=\"Debian GNU/Linux\"\nID=debian\n");
        assertThat(BrowserSetup.isDebian(release)).isTrue();
        assertThat(BrowserSetup.isDebian(bin.resolve("none"))).isFalse();
    }

    private BrowserSetup setup(boolean rootOnDebian) {
        return new BrowserSetup(List.of(bin), rootOnDebian, command -> ran.add(String.join(" ", command)));
    }

    private void install(String... programs) {
        try {
            for (String program : programs) {
                Path file = Files.createFile(bin.resolve(program));
                assertThat(file.toFile().setExecutable(true)).isTrue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
