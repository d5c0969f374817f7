package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as no editor means them: bytes and lines lost, doubled and exchanged, control characters, huge numbers,
 * brackets without end. Whatever they are, the engine returns and tells problems that have a place in a file and words
 * in every language. The same numbers always make the same files.
 */
class BrokenFilesTest {

    /** A round for each: all of them together take some seconds. */
    private static final int ROUNDS = 12;

    /** Changes at once; the more there are, the fewer stages a file reaches. */
    private static final int MOST_CHANGES = 3;

    private static final List<String> PIECES = List.of(
            "\u0000",
            "\u202E",
            "\uFEFF",
            "\uD83D\uDE00",
            "\t",
            "\r",
            "\u0085",
            "\u2028",
            "99999999999999999999999999",
            "-1",
            "1e999999999",
            "2023-13-45/",
            "0000",
            "[".repeat(200),
            "{".repeat(60),
            "- ".repeat(120),
            "> ".repeat(120),
            "*".repeat(1200),
            "[a](".repeat(80),
            "-{zh-Hans:",
            "}-",
            "[@",
            "[^a]",
            "{#",
            ": ",
            " &a *a",
            "!!java.net.URL [\"x\"]",
            "<<: *a",
            "---\n",
            "...",
            "%YAML 9.9\n",
            "'",
            "\"",
            "\\",
            "${",
            "<#if ",
            "</#if>",
            "${t()?api}",
            "=>",
            "〔",
            "../../..",
            "asset:",
            "#");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areToldOfAndNothingElseHappens(long seed) throws IOException {
        Random random = new Random(seed);
        TinySite site = TinySite.in(folder);
        Files.createDirectories(folder.resolve("content/conversion"));
        Files.writeString(folder.resolve("content/conversion/accepted.yaml"), "- 两年〔后〕举行 => 後\n");
        Files.createDirectories(folder.resolve("content/translation"));
        Files.writeString(
                folder.resolve("content/translation/accepted.yaml"), "- digests/first#c-length 0123456789ab\n");
        Files.writeString(
                folder.resolve("content/corrections.yaml"),
                "- {date: 2026-11-23, about: digest:first, text: {zh: 改。}}\n");
        SortedMap<String, String> sound = FileTree.bytes(folder);
        sound.keySet().removeIf(path -> path.endsWith("/") || !Files.isRegularFile(folder.resolve(path)));
        List<String> paths = List.copyOf(sound.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            String path = paths.get(random.nextInt(paths.size()));
            byte[] whole = sound.getOrDefault(path, "").getBytes(StandardCharsets.ISO_8859_1);
            byte[] broken = whole;
            for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                broken = broken(broken, random);
            }
            Files.write(folder.resolve(path), broken);
            String told = path + ": " + new String(broken, StandardCharsets.UTF_8);
            boolean check = random.nextInt(4) == 0;
            assertThatCode(() -> {
                        Outcome outcome = check ? site.builder().check() : site.generate();
                        for (Problem problem : outcome.problems()) {
                            for (Tongue tongue : Tongue.values()) {
                                assertThat(problem.said(tongue)).isNotBlank();
                            }
                        }
                    })
                    .as(told)
                    .doesNotThrowAnyException();
            Files.write(folder.resolve(path), whole);
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> joined(part(bytes, 0, at), part(bytes, to, bytes.length));
            case 1 -> joined(part(bytes, 0, to), part(bytes, at, bytes.length));
            case 2 ->
                joined(part(bytes, 0, at), new byte[] {(byte) random.nextInt(256)}, part(bytes, at, bytes.length));
            case 3 -> lines(bytes, random);
            default ->
                joined(
                        part(bytes, 0, at),
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                        part(bytes, at, bytes.length));
        };
    }

    /** A line lost, doubled, indented or exchanged with another. */
    private static byte[] lines(byte[] bytes, Random random) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int one = random.nextInt(lines.length);
        int other = random.nextInt(lines.length);
        String kept = lines[one];
        switch (random.nextInt(4)) {
            case 0 -> lines[one] = "";
            case 1 -> lines[one] = kept + "\n" + kept;
            case 2 -> lines[one] = " " + kept;
            default -> {
                lines[one] = lines[other];
                lines[other] = kept;
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, Math.min(from, to), to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
