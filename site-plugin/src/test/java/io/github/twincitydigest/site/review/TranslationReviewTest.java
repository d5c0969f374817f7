package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.twincitydigest.site.FileTree;
import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Chinese the English of each part of a text was made from. */
class TranslationReviewTest {

    private static final String LEDGER = "content/translation/accepted.yaml";
    private static final String ZH = "content/digests/first/zh.md";
    private static final String EN = "content/digests/first/en.md";
    private static final String OLDER =
            "; bring it up to date if need be, then run site:accept -Dsite.translations=true";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void aSiteOfThreeParagraphs() throws IOException {
        site = TinySite.in(folder);
        write(ZH, "甲。[@paper/front l.3] {#c-a}\n\n乙。[@paper/front l.4] {#c-b}\n\n丙。[@paper/front l.5] {#c-c}\n");
        write(EN, "A. [@paper/front l.3] {#c-a}\n\nB. [@paper/front l.4] {#c-b}\n\nC. [@paper/front l.5] {#c-c}\n");
    }

    @Test
    void whatNobodyHasRecordedIsToldOnceForEachText() throws IOException {
        assertThat(warnings())
                .containsExactly(
                        EN + ":1:1: nobody has recorded yet which Chinese this English was made from, here and perhaps"
                                + " below; compare both and run site:accept, which writes it to " + LEDGER,
                        "content/pages/about/en.md:1:1: nobody has recorded yet which Chinese this English was made"
                                + " from, here and perhaps below; compare both and run site:accept, which writes it to "
                                + LEDGER,
                        "content/topics/rivers/en.md:1:1: nobody has recorded yet which Chinese this English was made"
                                + " from, here and perhaps below; compare both and run site:accept, which writes it to "
                                + LEDGER);

        site.accepted();
        assertThat(warnings()).isEmpty();
        assertThat(ledger().lines().filter(line -> line.startsWith("- ")))
                .hasSize(5)
                .isSorted()
                .allMatch(line ->
                        line.matches("- (digests/first#c-[abc]|pages/about|topics/rivers#length) [0-9a-f]{12}"));
    }

    @Test
    void aNewParagraphIsToldWhereItStands() throws IOException {
        site.accepted();
        append(ZH, "\n丁。[@paper/front l.6] {#c-d}\n");
        append(EN, "\nD. [@paper/front l.6] {#c-d}\n");

        assertThat(warnings()).singleElement().asString().startsWith(EN + ":7:1: nobody has recorded yet");
        site.accepted();
        assertThat(warnings()).isEmpty();
        assertThat(ledger()).contains("- digests/first#c-d ");
    }

    @Test
    void olderEnglishIsToldUntilSomebodyHasComparedIt() throws IOException {
        site.accepted();
        String before = ledger();
        site.replace(ZH, "乙。", "乙是另一个。");

        String warning = EN + ":3:1: this English is older than its Chinese at line 3 of zh.md" + OLDER;
        assertThat(warnings()).containsExactly(warning);
        // Whoever accepts conversions has not compared languages.
        site.accepted();
        assertThat(warnings()).containsExactly(warning);
        assertThat(ledger()).isEqualTo(before);

        acceptOlder();
        assertThat(warnings()).isEmpty();
        List<String> changed = ledger().lines()
                .filter(line -> !before.lines().toList().contains(line))
                .toList();
        assertThat(changed).singleElement().asString().startsWith("- digests/first#c-b ");
    }

    @Test
    void englishMendedTogetherWithItsChineseIsStillToBeCompared() throws IOException {
        site.accepted();
        site.replace(ZH, "乙。", "乙是另一个。").replace(EN, "B.", "B is another.");
        assertThat(warnings()).singleElement().asString().startsWith(EN + ":3:1: this English is older");

        acceptOlder();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void englishMayChangeByItself() throws IOException {
        site.accepted();
        site.replace(EN, "B.", "B, better said.");

        assertThat(warnings()).isEmpty();
        String before = ledger();
        site.accepted();
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void goingBackNeedsNoAcceptance() throws IOException {
        site.accepted();
        site.replace(ZH, "乙。", "乙是另一个。").replace(ZH, "乙是另一个。", "乙。");

        assertThat(warnings()).isEmpty();
    }

    /** Changes of the Chinese that do not touch its words. */
    @ParameterizedTest
    @ValueSource(strings = {"**乙**。", "[乙](topic:rivers)。", "乙<!-- 丁 -->。", "&#x4E59;。"})
    void markupIsNoChange(String text) throws IOException {
        site.accepted();
        site.replace(ZH, "乙。", text);

        assertThat(warnings()).noneMatch(warning -> warning.contains("older"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"乙、", "乙\\。", "乙。 丁", "`乙`。`", "乙。[^n]", "-{丁}-。", "![丁](asset:dot.svg)乙。"})
    void wordsAndSignsAre(String text) throws IOException {
        site.accepted();
        site.replace(ZH, "乙。", text);
        if (text.contains("[^n]")) {
            append(ZH, "\n[^n]: 注。\n");
        }

        assertThat(warnings()).anyMatch(warning -> warning.startsWith(EN + ":3:1: this English is older"));
    }

    @Test
    void aFootnoteBelongsToThePartThatCallsIt() throws IOException {
        site.replace(ZH, "乙。", "乙。[^n]").replace(EN, "B.", "B.[^n]");
        append(ZH, "\n[^n]: 注[@paper/front l.7]。\n");
        append(EN, "\n[^n]: Note[@paper/front l.7].\n");
        site.accepted();

        site.replace(ZH, "注[", "另一条注[");
        assertThat(warnings()).singleElement().asString().startsWith(EN + ":3:1: this English is older");
        site.replace(EN, "Note[@paper/front l.7]", "Note[@paper/front l.8]");
        assertThat(warnings()).hasSize(2);
    }

    @Test
    void whatFollowsAParagraphWithAnIdBelongsToIt() throws IOException {
        site.replace(ZH, "乙。[@paper/front l.4] {#c-b}\n", "乙。[@paper/front l.4] {#c-b}\n\n- 一\n- 二\n\n> 引文\n")
                .replace(
                        EN,
                        "B. [@paper/front l.4] {#c-b}\n",
                        "B. [@paper/front l.4] {#c-b}\n\n- One\n- Two\n\n> Quote\n");
        site.accepted();

        site.replace(ZH, "- 二", "- 三");
        assertThat(warnings()).singleElement().asString().startsWith(EN + ":3:1: this English is older");
        acceptOlder();
        site.replace(ZH, "> 引文", "> 另一段引文");
        assertThat(warnings()).singleElement().asString().startsWith(EN + ":3:1: this English is older");
    }

    @Test
    void whatIsRemovedOrRenamedLeavesTheLedger() throws IOException {
        site.accepted();
        site.replace(ZH, "{#c-b}", "{#c-x}").replace(EN, "{#c-b}", "{#c-x}");
        site.replace(ZH, "\n丙。[@paper/front l.5] {#c-c}\n", "").replace(EN, "\nC. [@paper/front l.5] {#c-c}\n", "");

        assertThat(warnings())
                .containsExactly(
                        EN + ":3:1: nobody has recorded yet which Chinese this English was made from, here and perhaps"
                                + " below; compare both and run site:accept, which writes it to " + LEDGER,
                        LEDGER + ":4:3: there is no \"digests/first#c-b\" any more in both languages; delete the line,"
                                + " or run site:accept, which does",
                        LEDGER + ":5:3: there is no \"digests/first#c-c\" any more in both languages; delete the line,"
                                + " or run site:accept, which does");
        site.accepted();
        assertThat(warnings()).isEmpty();
        assertThat(ledger()).contains("#c-a ", "#c-x ").doesNotContain("#c-b", "#c-c");
    }

    @Test
    void aTextWithoutEnglishHasNothingToCompare() throws IOException {
        site.accepted();
        site.without(EN);
        assertThat(warnings()).hasSize(3).allMatch(warning -> warning.startsWith(LEDGER + ":"));

        site.accepted();
        assertThat(ledger()).doesNotContain("digests/");
    }

    @Test
    void aLedgerOfNothingIsAList() throws IOException {
        site.accepted();
        site.without(EN, "content/topics/rivers/en.md", "content/pages/about/en.md")
                .accepted();

        assertThat(ledger()).endsWith("\n[]\n");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void noLedgerIsWrittenWhereThereIsNothingToRecord() throws IOException {
        site.without(EN, "content/topics/rivers/en.md", "content/pages/about/en.md")
                .accepted();

        assertThat(folder.resolve(LEDGER)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [@paper/front l.4]                     | [@paper/front l.5]
            [@paper/front l.4]                     | [@paper/front l.4-5]
            [@paper/front l.4]                     | [@paper/front l.4; @paper/back l.30]
            [@paper/front l.4; @paper/back l.30]   | [@paper/back l.30]
            [@paper/front l.4]                     | ''
            """)
    void otherCitationsAreTold(String chinese, String english) throws IOException {
        write(ZH, "甲。[@paper/front l.3] {#c-a}\n\n乙。" + chinese + " {#c-b}\n");
        write(EN, "A. [@paper/front l.3] {#c-a}\n\nB. " + english + " {#c-b}\n");
        site.accepted();

        assertThat(warnings())
                .containsExactly(EN
                        + ":3:1: this paragraph cites other lines than its Chinese at line 3 of zh.md, which"
                        + " has "
                        + chinese.replace("; @paper/back l.30", "")
                                .replaceAll("[\\[\\]]", "")
                                .transform(front -> chinese.contains("back") ? "@paper/back l.30; " + front : front)
                        + "; cite the same in both");
    }

    @Test
    void theSameCitationsInAnotherOrderAreTheSame() throws IOException {
        write(ZH, "甲[@paper/front l.3; @paper/back l.30]乙[@paper/front l.4]。 {#c-a}\n");
        write(EN, "A[@paper/front l.4] and B. [@paper/back l.30; @paper/front l.3; @paper/front l.4] {#c-a}\n");
        site.accepted();

        assertThat(warnings()).isEmpty();
    }

    @Test
    void theLedgersStayIfTheContentIsWrong() throws IOException {
        site.accepted();
        site.replace(ZH, "乙。", "乙，村里。").replace(EN, "B.", "B. [here](topic:lakes)");
        SortedMap<String, String> before = FileTree.bytes(folder.resolve("content"));

        assertThat(site.accept().isSound()).isFalse();
        assertThat(site.accept(true).isSound()).isFalse();
        assertThat(FileTree.bytes(folder.resolve("content"))).isEqualTo(before);
    }

    @Test
    void aLedgerThatSaysTheSameIsNotTouched() throws IOException {
        site.accepted();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve(LEDGER), longAgo);

        site.accepted();
        acceptOlder();
        assertThat(Files.getLastModifiedTime(folder.resolve(LEDGER))).isEqualTo(longAgo);
    }

    @Test
    void aLedgerThatCannotBeReplacedStays() throws IOException {
        Files.createDirectories(folder.resolve(LEDGER).resolve("in the way"));

        assertThatThrownBy(site::accept).isInstanceOf(IOException.class);
        assertThat(FileTree.bytes(folder.resolve("content/translation")))
                .containsOnlyKeys("accepted.yaml/", "accepted.yaml/in the way/");
    }

    @Test
    void theLedgerIsTheSameOnEverySite() throws IOException {
        site.accepted();
        Path other = Files.createDirectories(folder.resolve("target/other"));
        TinySite copy = TinySite.in(other);
        copy.put(ZH, Files.readAllBytes(folder.resolve(ZH))).put(EN, Files.readAllBytes(folder.resolve(EN)));
        copy.accepted();

        assertThat(Files.readString(other.resolve(LEDGER))).isEqualTo(ledger());
        // SHA-256 of the words, a line each. Were this to change, every paragraph of every site would seem older.
        assertThat(ledger()).isEqualTo("""
                # Which Chinese the English of each paragraph was made from. site:accept writes this file, and site:check
                # warns of English that is older than its Chinese.
                - digests/first#c-a 2f6bf9b6f5f4
                - digests/first#c-b 9c6e3831f0dd
                - digests/first#c-c 7196377bb37f
                - pages/about e20b958bbed5
                - topics/rivers#length b27dd1ceb2ad
                """);
    }

    @Test
    void remarksAndOrderByHandAreReadAndOnlyThenReplaced() throws IOException {
        site.accepted();
        String written = ledger();
        List<String> lines =
                written.lines().filter(line -> line.startsWith("- ")).toList();
        StringBuilder byHand = new StringBuilder("# Ours.\n");
        for (int i = lines.size() - 1; i >= 0; i--) {
            byHand.append(lines.get(i)).append("  # remark\n");
        }
        write(LEDGER, byHand.toString());
        assertThat(warnings()).isEmpty();
        site.accepted();
        assertThat(ledger()).isEqualTo(byHand.toString());

        append(ZH, "\n丁。[@paper/front l.6] {#c-d}\n");
        append(EN, "\nD. [@paper/front l.6] {#c-d}\n");
        site.accepted();
        assertThat(ledger().replaceFirst("- digests/first#c-d .*\n", "")).isEqualTo(written);
    }

    /** Ids that YAML could take for something else in a careless file. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1e3", "null", "true", "no", "0x1f", "2023-02-14", "a-very-long-id-of-many-words"})
    void anyIdIsWrittenAndRead(String id) throws IOException {
        write(ZH, "甲。[@paper/front l.3] {#" + id + "}\n");
        write(EN, "A. [@paper/front l.3] {#" + id + "}\n");
        site.accepted();

        assertThat(warnings()).isEmpty();
        assertThat(ledger()).contains("\n- digests/first#" + id + " ");
    }

    @Test
    void anyTextHasAFingerprint() throws IOException {
        write(ZH, "\uD840\uDC00&#0;&#x1F468;“:#-[]{}\\`*_”\t\u200B\u0301 {#c-a}\n");
        write(EN, "A. {#c-a}\n");
        site.accepted();
        assertThat(warnings()).isEmpty();

        site.replace(ZH, "\u0301", "");
        assertThat(warnings()).singleElement().asString().contains("older");
    }

    @Test
    void generatingSaysNothingOfIt() throws IOException {
        site.published();

        assertThat(folder.resolve(LEDGER)).doesNotExist();
    }

    private void acceptOlder() throws IOException {
        assertThat(site.accept(true).problems()).isEmpty();
    }

    /** What editors are told of translations. */
    private List<String> warnings() throws IOException {
        return site.checked().stream()
                .filter(problem -> problem.contains("English")
                        || problem.contains("Chinese")
                        || problem.contains("both languages"))
                .filter(problem -> !problem.contains("is not in the English edition"))
                .toList();
    }

    private String ledger() throws IOException {
        return Files.readString(folder.resolve(LEDGER), StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        site.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void append(String path, String text) throws IOException {
        write(path, Files.readString(folder.resolve(path)) + text);
    }
}
