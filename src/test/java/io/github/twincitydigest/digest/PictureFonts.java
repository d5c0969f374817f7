package io.github.twincitydigest.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fonts in which pictures are taken, and no others, so that it does not matter what else a machine has. They are
 * those of Debian's packages {@code fonts-noto-cjk}, {@code fonts-crosextra-caladea} and {@code fonts-liberation}.
 */
final class PictureFonts {

    private static final String[] PACKAGES = {"fonts-noto-cjk", "fonts-crosextra-caladea", "fonts-liberation"};

    static final String ADVICE = "on Debian: apt-get install " + String.join(" ", PACKAGES);

    private static final List<String> FILES = List.of(
            "NotoSansCJK-Regular.ttc",
            "NotoSansCJK-Bold.ttc",
            "NotoSerifCJK-Regular.ttc",
            "NotoSerifCJK-Bold.ttc",
            "Caladea-Regular.ttf",
            "Caladea-Bold.ttf",
            "Caladea-Italic.ttf",
            "Caladea-BoldItalic.ttf",
            "LiberationSans-Regular.ttf",
            "LiberationSans-Bold.ttf");

    private static final String CONFIGURATION = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
            <dir>%1$s/fonts</dir>
            <cachedir>%1$s/cache</cachedir>
            <alias binding="same"><family>Cambria</family><accept><family>Caladea</family></accept></alias>
            <alias binding="same"><family>Arial</family><accept><family>Liberation Sans</family></accept></alias>
            <alias binding="same"><family>system-ui</family><accept><family>Liberation Sans</family></accept></alias>
            <alias binding="same"><family>sans-serif</family><accept><family>Liberation Sans</family></accept></alias>
            <alias binding="same"><family>serif</family><accept><family>Caladea</family></accept></alias>
            <alias binding="same"><family>monospace</family><accept><family>Noto Sans Mono CJK SC</family></accept></alias>
            <match target="font">
            <edit name="antialias" mode="assign"><bool>true</bool></edit>
            <edit name="hinting" mode="assign"><bool>true</bool></edit>
            <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
            <edit name="rgba" mode="assign"><const>none</const></edit>
            </match>
            </fontconfig>
            """;

    private final Map<String, Path> files;

    private PictureFonts(Map<String, Path> files) {
        this.files = files;
    }

    /** @param folders where fonts are looked for, at any depth */
    static PictureFonts in(List<Path> folders) {
        Map<String, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> FILES.contains(file.getFileName().toString()))
                            .sorted()
                            .forEach(
                                    file -> found.putIfAbsent(file.getFileName().toString(), file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new PictureFonts(found);
    }

    /** Those of the machine that the tests run on, installed if they can be. */
    static PictureFonts ofThisMachine(BrowserSetup setup) {
        List<Path> folders = List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));
        PictureFonts fonts = in(folders);
        if (!fonts.missing().isEmpty()) {
            setup.install(PACKAGES);
            fonts = in(folders);
        }
        return fonts;
    }

    /** The files that are not there. */
    List<String> missing() {
        return FILES.stream().filter(file -> !files.containsKey(file)).toList();
    }

    /** Each file with a fingerprint, by name. */
    List<String> fingerprints() {
        return files.entrySet().stream()
                .map(file -> file.getKey() + " " + fingerprint(file.getValue()))
                .toList();
    }

    /** What a browser has to be started with to have these fonts only. */
    Map<String, String> environment(Path folder) {
        try {
            Path fonts = Files.createDirectories(folder.resolve("fonts"));
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Files.createSymbolicLink(fonts.resolve(file.getKey()), file.getValue());
            }
            Path configuration = folder.resolve("fonts.conf");
            Files.writeString(configuration, CONFIGURATION.formatted(folder));
            return Map.of("FONTCONFIG_FILE", configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digested = new DigestInputStream(in, digest)) {
                digested.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
