package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites, reviewed and accepted. What the converter decides is not the matter here, but that editors hear of it.
 */
class ConversionReviewTest {

    private static final String LEDGER = "content/conversion/accepted.yaml";
    private static final String ABOUT = "content/pages/about/zh.md";

    @TempDir
    Path folder = Path.of("");

    private TinySite site;

    @BeforeEach
    void aSiteWithNothingToReview() throws IOException {
        site = TinySite.in(folder).accepted();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void aNewConversionIsToldAtItsFirstPlaceUntilItIsAccepted() throws IOException {
        site.with("-- " + ABOUT + " --\n这是小站。\n\n村**里**的路。\n\n`里`是，村里的路。\n");

        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith(ABOUT + ":3:1: \"村里\"")
                .contains(", here and at 1 more place; ")
                .endsWith("; if that is right, add \"- 村里 => 村裡\" to content/conversion/accepted.yaml"
                        + " (site:accept adds all), otherwise write a term, a rule or -{…}-");

        site.accepted();
        assertThat(warnings()).isEmpty();
        assertThat(ledger()).contains("\n- 村里 => 村裡\n");
    }

    @Test
    void aLineAddedByHandIsEnough() throws IOException {
        site.with("-- " + ABOUT + " --\n皇后。\n").with("-- " + LEDGER + " --\n" + ledger() + "- 皇后 => 皇后\n");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void anEditElsewhereChangesNothing() throws IOException {
        site.with("-- " + ABOUT + " --\n他发。\n").accepted();
        String before = ledger();

        site.with("-- " + ABOUT + " --\n## 新的一行\n\n写了许多，他发，后面也写了。\n");
        assertThat(warnings()).noneMatch(problem -> problem.contains("他发"));
        site.accepted();
        assertThat(ledger().lines()).containsAll(before.lines().toList());
    }

    @Test
    void anotherResultThanTheAcceptedIsNotAccepted() throws IOException {
        site.with("-- " + ABOUT + " --\n皇后。\n").with("-- " + LEDGER + " --\n" + ledger() + "- 皇后 => 皇後\n");

        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith(ABOUT + ":1:1: \"皇后\" stays in zh-Hant-TW")
                .contains("; accepted before was \"皇後\"; ");

        site.accepted();
        assertThat(ledger()).contains("- 皇后 => 皇后\n").doesNotContain("皇後");
    }

    @Test
    void aLineThatNoTextNeedsIsTold() throws IOException {
        String before = ledger();
        site.with("-- " + LEDGER + " --\n" + before + "- 皇后 => 皇后\n");

        assertThat(warnings())
                .containsExactly(LEDGER + ":" + (before.lines().count() + 1)
                        + ":3: no text needs \"皇后 => 皇后\" any more; delete the line, or run site:accept, which does");

        site.accepted();
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void acceptingTwiceWritesOnce() throws IOException {
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder.resolve(LEDGER), old);
        SortedMap<String, String> before = FileTree.bytes(folder);

        site.accepted();

        assertThat(FileTree.bytes(folder)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(folder.resolve(LEDGER))).isEqualTo(old);
    }

    @Test
    void aBrokenSiteAcceptsNothing() throws IOException {
        site.with("-- " + ABOUT + " --\n皇后。[词](page:none)\n");
        String before = ledger();

        assertThat(site.accept().isSound()).isFalse();
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aSiteWithABrokenPageAcceptsNothing() throws IOException {
        site.replace("content/topics/rivers/topic.yaml", "zh: 河流,", "zh: \"皇后\\0\",");
        String before = ledger();

        assertThat(site.accept().isSound()).isFalse();
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void whatIsPrescribedNeedsNoReview() throws IOException {
        site.with("-- " + ABOUT + " --\n皇后。\n")
                .replace("content/pages/about/page.yaml", "关于小站。", "皇后, zh-Hant: 皇后")
                .replace("content/glossary.yaml", "- id: river\n", "- id: empress\n  zh: 皇后\n- id: river\n")
                .accepted();

        assertThat(ledger()).doesNotContain("皇后");
    }

    @Test
    void fixedTextsAndRulesNeedNoReview() throws IOException {
        site.with("-- " + ABOUT + " --\n甲，-{皇后}-，松绑，村里。\n")
                .replace(
                        "content/pages/about/page.yaml",
                        "关于小站。, en: About this site.}\n",
                        "关于小站。, en: About this site.}\nconversion:\n  rules: [\"松绑 => zh-Hant:鬆綁\"]\n");

        assertThat(warnings()).singleElement().asString().startsWith(ABOUT + ":1:13: \"村里\"");
    }

    @Test
    void messagesAndUnitsAreReviewedInTheirFiles() throws IOException {
        site.replace("templates/messages/zh.yaml", "section.sources: 来源", "section.sources: 皇后")
                .replace("content/data/units.yaml", "unit: 公里", "unit: 松绑")
                .replace("content/data/figures.yaml", "unit: 公里", "unit: 松绑");

        assertThat(warnings())
                .anyMatch(problem ->
                        problem.startsWith("templates/messages/zh.yaml:") && problem.contains(":18: \"皇后\" stays"))
                .anyMatch(problem -> problem.startsWith("content/data/units.yaml:") && problem.contains("\"松绑\""));
    }

    @Test
    void hongKongStandsInForTaiwan() throws IOException {
        site.replace("content/site.yaml", "editions: [zh-Hans, zh-Hant-TW, zh-Hant-HK, en]", "editions: [zh-Hant-HK]")
                .with("-- " + ABOUT + " --\n村里。\n");

        assertThat(warnings()).anyMatch(problem -> problem.contains("\"村里\" becomes \"村裏\" in zh-Hant-HK"));
    }

    @Test
    void aSiteWithoutTraditionalEditionsHasNothingToReview() throws IOException {
        site.replace("content/site.yaml", "editions: [zh-Hans, zh-Hant-TW, zh-Hant-HK, en]", "editions: [zh-Hans, en]")
                .with("-- " + ABOUT + " --\n村里。\n");
        String before = ledger();

        assertThat(warnings()).isEmpty();
        site.accepted();
        assertThat(ledger()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔皇后〕=> \\\"皇后〔 # x: {y}",
                "- 皇后 => 皇后\\n- x",
                "\\uD840皇后\\uDC00后",
                "后\\u0301后\\u200B后\\uFEFF后",
                "\\t后\\r\\n后\\x7F"
            })
    void hostileTextIsAcceptedLikeAnyOther(String text) throws IOException {
        site.replace("content/topics/rivers/topic.yaml", "zh: 河流,", "zh: \"" + text + "\",")
                .accepted();

        assertThat(warnings()).isEmpty();
        assertThat(ledger()).contains("后");
    }

    @Test
    void generatingSaysNothingOfIt() throws IOException {
        site.with("-- " + ABOUT + " --\n皇后。\n").published();

        assertThat(folder.resolve("target/site-review/conversion.html")).exists();
        assertThat(site.output().resolve("conversion.html")).doesNotExist();
    }

    @Test
    void theLedgerIsTheSameOnEverySite() throws IOException {
        Path other = Files.createDirectories(folder.resolve("target/other"));
        TinySite.in(other).accepted();

        assertThat(Files.readString(other.resolve(LEDGER))).isEqualTo(ledger());
        List<String> units =
                ledger().lines().filter(line -> line.startsWith("- ")).toList();
        assertThat(units).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    /** What editors are told of conversions: not that an article is undigested, or that English is older. */
    private List<String> warnings() throws IOException {
        return site.checked().stream()
                .filter(problem -> !problem.contains("is not yet digested"))
                .filter(problem -> !problem.contains("is older than its Chinese"))
                .toList();
    }

    private String ledger() throws IOException {
        return Files.readString(folder.resolve(LEDGER), StandardCharsets.UTF_8);
    }
}
