package io.github.twincitydigest.site.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.twincitydigest.site.FileTree;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileConversionTest {

    private static final Request TAIWAN = new Request("zh-Hant-TW", null, null, null);

    @TempDir
    Path folder = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");
    private boolean site;

    @BeforeEach
    void writeInput() throws IOException {
        in = folder.resolve("in.txt");
        out = folder.resolve("out.txt");
        Files.writeString(in, "\uFEFF头发\r\n之后\n\n里面");
    }

    @Test
    void convertsAFile() throws IOException {
        assertThat(convert(TAIWAN)).contains(new Count(4, 11, 25));
        assertThat(Files.readString(out)).isEqualTo("\uFEFF頭髮\r\n之後\n\n裡面");
        assertThat(FileTree.bytes(folder)).containsOnlyKeys("in.txt", "out.txt");
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, 裏面", "zh-Hant-TW, 裡面", "zh-Hant-HK, 裏面", "ZH-hant-tw, 裡面"})
    void convertsIntoEveryTarget(String to, String expected) throws IOException {
        Files.writeString(in, "里面");
        convert(new Request(to, null, "false", "keep"));
        assertThat(out).hasContent(expected);
    }

    @Test
    void anEmptyFileStaysEmpty() throws IOException {
        Files.writeString(in, "");
        assertThat(convert(TAIWAN)).contains(new Count(0, 0, 0));
        assertThat(out).isEmptyFile();
    }

    @Test
    void aFileMayTakeItsOwnPlace() throws IOException {
        Files.writeString(in, "头发\n".repeat(50_000));
        out = in;
        assertThat(convert(TAIWAN)).isPresent();
        assertThat(Files.readString(in)).isEqualTo("頭髮\n".repeat(50_000));
        assertThat(FileTree.bytes(folder)).containsOnlyKeys("in.txt");
    }

    @Test
    void permissionsOfWhatIsReplacedStay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this system has no permissions");
        Files.writeString(out, "before");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
        convert(TAIWAN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void permissionsOfANewFileAreThoseOfAny() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this system has no permissions");
        convert(TAIWAN);
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(in));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.txt");
        Files.writeString(real, "before");
        link(out, real);
        convert(TAIWAN);
        assertThat(out).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("\uFEFF頭髮");
    }

    @Test
    void malformedInputPublishesNothing() throws IOException {
        byte[] bytes = "头发\r\n之后x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Files.write(in, bytes);
        Files.writeString(out, "before");
        assertRefused(
                TAIWAN, "in.txt:2:3: invalid UTF-8: byte 0xE9 at offset 14; save the file in the encoding" + " UTF-8");
    }

    @Test
    void malformedInputStaysWhenItIsTheOutputToo() throws IOException {
        Files.write(in, new byte[] {'a', (byte) 0xFF});
        out = in;
        assertRefused(TAIWAN, "in.txt:1:2: invalid UTF-8: byte 0xFF at offset 1; save the file in the encoding UTF-8");
    }

    @Test
    void everythingWrongWithARequestIsToldAtOnce() throws IOException {
        Files.writeString(folder.resolve("terms.txt"), "软件 => zh-Hant-TX:軟體");
        in = folder.resolve("none.txt");
        out = folder.resolve("none/out.txt");
        assertRefused(
                new Request("zh-Hant-TV", "terms.txt", "flase", "localise"),
                "site.in: there is no file none.txt; check its name, and the folder that you are in",
                "site.out: there is no folder none; make it first, or choose another",
                "site.to: no target \"zh-Hant-TV\"; did you mean \"zh-Hant-TW\"?",
                "site.boundaries: \"flase\" is not possible here; did you mean \"false\"?",
                "site.vocabulary: \"localise\" is not possible here; did you mean \"localize\"?",
                "terms.txt:1:7: \"zh-Hant-TX\" is no target; use zh-Hant, zh-Hant-TW or zh-Hant-HK");
    }

    @Test
    void whatIsLeftOutIsToldAtOnce() throws IOException {
        Faults faults = new Faults();
        assertThat(new FileConversion(desk()).convert(new Request(null, null, null, null), null, null, faults))
                .isEmpty();
        assertThat(faults.list())
                .containsExactly(
                        "site.in: nothing says which file to convert; add -Dsite.in=FILE",
                        "site.out: nothing says which file to write; add -Dsite.out=FILE; it may be the same",
                        "site.to: nothing says what to convert into; add -Dsite.to= with one of zh-Hant, zh-Hant-TW, zh-Hant-HK");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, did you mean \"zh-Hant-TW\"?",
        "zh_HK, did you mean \"zh-Hant-HK\"?",
        "s2tw, did you mean \"zh-Hant-TW\"?",
        "zh-Hnt, did you mean \"zh-Hant\"?",
        "zh-Hans, did you mean \"zh-Hant\"?",
        "traditional, 'write one of zh-Hant, zh-Hant-TW, zh-Hant-HK'",
        "'', 'write one of zh-Hant, zh-Hant-TW, zh-Hant-HK'"
    })
    void anUnknownTargetIsTold(String to, String hint) throws IOException {
        assertRefused(new Request(to, null, null, null), "site.to: no target \"" + to + "\"; " + hint);
    }

    @Test
    void foldersAreNoFiles() throws IOException {
        in = Files.createDirectory(folder.resolve("a"));
        out = Files.createDirectory(folder.resolve("b"));
        assertRefused(
                new Request("zh-Hant", "a", null, null),
                "site.in: a is a folder; name one file in it",
                "site.out: b is a folder; name a file in it",
                "site.terms: a is a folder; name one file in it");
    }

    @Test
    void theRootOfTheDiskIsNoFile() throws IOException {
        Path root = folder.toAbsolutePath().getRoot();
        Faults faults = new Faults();
        new FileConversion(desk()).convert(TAIWAN, in, root, faults);
        assertThat(faults.list()).singleElement().asString().startsWith("site.out: ");
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        Files.writeString(out, "before");
        assumeTrue(out.toFile().setWritable(false), "this system has no such permission");
        assumeFalse(Files.isWritable(out), "this user may write everywhere");
        assertRefused(TAIWAN, "site.out: out.txt may not be written; choose another file");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        out = closed.resolve("out.txt");
        assumeTrue(closed.toFile().setWritable(false), "this system has no such permission");
        try {
            assumeFalse(Files.isWritable(closed), "this user may write everywhere");
            assertRefused(TAIWAN, "site.out: nothing may be written in closed; choose another folder");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void termsComeFirst() throws IOException {
        Files.writeString(
                folder.resolve("terms.txt"),
                "\uFEFF# names\r\n\r\n  # indented\r\n里面=>zh-Hant:內裏; zh-Hant-TW:內裡\r\n之后 => zh-Hant:之后");
        convert(new Request("zh-Hant-TW", "terms.txt", null, null));
        assertThat(Files.readString(out)).isEqualTo("\uFEFF頭髮\r\n之后\n\n內裡");
    }

    @Test
    void everyFaultyTermIsTold() throws IOException {
        Files.writeString(folder.resolve("terms.txt"), """
                # good
                范长江
                 => zh-Hant:x
                𠮷软件 => zh-Hant-TW:軟體; zh-TW:x
                软件 =>
                干流 => zh-Hant:幹流
                干流 => zh-Hant:幹流
                  干流
                里 => zh-Hant-HK:
                里 => zh-Hant:裏; zh-Hant:裡
                后 => 後
                """);
        assertRefused(
                new Request("zh-Hant-TW", "terms.txt", null, null),
                "terms.txt:3:1: there is no text to convert; write: text => zh-Hant-TW:form",
                "terms.txt:4:23: \"zh-TW\" is no target; use zh-Hant, zh-Hant-TW or zh-Hant-HK",
                "terms.txt:5:6: no form follows the arrow; write: text => zh-Hant-TW:form",
                "terms.txt:8:3: \"干流\" has other forms in line 6; leave one of the two lines, with all forms in it",
                "terms.txt:9:16: the form for zh-Hant-HK is empty; write it after the colon",
                "terms.txt:10:17: zh-Hant stands here twice; leave one",
                "terms.txt:11:6: \"後\" lacks its target; write: zh-Hant-TW:後");
    }

    @Test
    void termsThatAreNoUtf8AreTold() throws IOException {
        Files.write(folder.resolve("terms.txt"), new byte[] {'\n', (byte) 0xC8});
        assertRefused(
                new Request("zh-Hant-TW", "terms.txt", null, null),
                "terms.txt:2:1: invalid UTF-8: byte 0xC8; save the file in the encoding UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms.txt", "./terms.txt", "../x/terms.txt"})
    void termsAreNotOverwritten(String terms) throws IOException {
        folder = Files.createDirectory(folder.resolve("x"));
        Files.writeString(folder.resolve("terms.txt"), "范长江");
        out = folder.resolve("terms.txt");
        assertRefused(
                new Request("zh-Hant-TW", terms, null, null),
                "site.out: terms.txt is the file of terms; choose another file");
    }

    @Test
    void missingTermsAreTold() throws IOException {
        assertRefused(
                new Request("zh-Hant-TW", "none.txt", null, null),
                "site.terms: there is no file none.txt; check its name, and the folder that you are in");
        assertRefused(
                new Request("zh-Hant-TW", "a\0b", null, null),
                "site.terms: \"a\0b\" is no name of a file; write site, none or a file's name");
        assertRefused(
                new Request("zh-Hant-TW", "site", null, null),
                "site.terms: there is no site here: no folder content; run it in the folder of the site, or name a file of"
                        + " terms");
    }

    @Test
    void aSitesTermsAreUsedWhenAskedFor() throws IOException {
        site = true;
        convert(TAIWAN);
        assertThat(Files.readString(out)).endsWith("裡面");
        convert(new Request("zh-Hant-TW", "site", null, null));
        assertThat(Files.readString(out)).endsWith("內裡");
        convert(new Request("zh-Hant-TW", "none", null, null));
        assertThat(Files.readString(out)).endsWith("裡面");
    }

    private Optional<Count> convert(Request request) throws IOException {
        Faults faults = new Faults();
        Optional<Count> count = new FileConversion(desk()).convert(request, in, out, faults);
        assertThat(faults.list()).isEmpty();
        return count;
    }

    private void assertRefused(Request request, String... told) throws IOException {
        SortedMap<String, String> before = FileTree.bytes(folder);
        Faults faults = new Faults();

        assertThat(new FileConversion(desk()).convert(request, in, out, faults)).isEmpty();

        assertThat(faults.list()).containsExactly(told);
        assertThat(FileTree.bytes(folder)).isEqualTo(before);
    }

    private Desk desk() {
        return new Desk(folder, new TermSource() {
            @Override
            public boolean exist() {
                return site;
            }

            @Override
            public String place() {
                return "content";
            }

            @Override
            public Optional<TermBase> read(Problems problems) {
                problems.warning(
                        Location.startOf("content/site.yaml"),
                        Words.verbatim("only a warning"),
                        new Hint(Words.verbatim("look at it some day"), null));
                return Optional.of(TermBase.of(List.of(new Term("里面", Map.of(Target.ZH_HANT_TW, "內裡")))));
            }
        });
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            assumeTrue(false, "this system lets no test make a symbolic link");
        }
    }
}
