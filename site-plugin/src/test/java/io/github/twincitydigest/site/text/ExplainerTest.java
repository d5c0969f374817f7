package io.github.twincitydigest.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    private static final Request USUAL = new Request(null, null, null, null);

    @TempDir
    Path folder = Path.of("");

    private boolean site;
    private boolean broken;

    @Test
    void showsEveryTargetByDefault() throws IOException {
        assertThat(explain(USUAL, "里面"))
                .startsWith("with no terms", "", "zh-Hant     裏面", "zh-Hant-TW  裡面", "zh-Hant-HK  裏面", "")
                .anySatisfy(
                        row -> assertThat(row).matches("place +text +zh-Hant +zh-Hant-TW +zh-Hant-HK +decided as.*"));
    }

    @Test
    void showsOneTargetIfAsked() throws IOException {
        assertThat(explain(new Request("zh-Hant-HK", null, "false", null), "里面"))
                .startsWith("with no terms, as OpenCC converts", "", "zh-Hant-HK  裏面", "")
                .noneMatch(line -> line.contains("zh-Hant-TW"));
    }

    @Test
    void usesTheTermsOfTheSiteIfThereIsOne() throws IOException {
        site = true;
        assertThat(explain(USUAL, "里面"))
                .startsWith("with the terms of the site in content", "", "zh-Hant     裏面", "zh-Hant-TW  內裡")
                .anySatisfy(row -> assertThat(row).contains(" term "));
        assertThat(explain(new Request(null, "none", null, null), "里面")).contains("zh-Hant-TW  裡面");
        Files.writeString(folder.resolve("terms.txt"), "里面 => zh-Hant:X");
        assertThat(explain(new Request(null, "terms.txt", null, null), "里面"))
                .startsWith("with the terms in terms.txt")
                .contains("zh-Hant-TW  X");
    }

    @Test
    void aBrokenSiteIsTold() throws IOException {
        site = true;
        broken = true;
        assertRefused(USUAL, "里面", null, "content/site.yaml:3:4: it is broken; mend it");
        assertThat(explain(new Request(null, "none", null, null), "里面")).isNotEmpty();
    }

    @Test
    void aTextWithNothingToDecideSaysSo() throws IOException {
        assertThat(explain(USUAL, "abc")).endsWith("", "nothing to decide: every character stays as it is");
    }

    @Test
    void aTextMayStandInAFile() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "\uFEFF头发\r\n里面\n");
        Faults faults = new Faults();
        List<String> lines = new Explainer(desk(), Tongue.EN)
                .explain(new Request("zh-Hant-TW", null, null, null), null, file, faults);
        assertThat(faults.list()).isEmpty();
        assertThat(lines)
                .startsWith("with no terms", "", "zh-Hant-TW  頭髮", "            裡面", "")
                .anySatisfy(row -> assertThat(row).startsWith("1:1 "))
                .anySatisfy(row -> assertThat(row).startsWith("2:1 "));
    }

    @Test
    void whatIsWrongWithARequestIsTold() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "a");
        assertRefused(USUAL, null, null, "text: there is no text to explain; add -Dtext=…, or -Dsite.in=FILE");
        assertRefused(USUAL, " ", null, "text: there is no text to explain; add -Dtext=…, or -Dsite.in=FILE");
        assertRefused(USUAL, "a", file, "text: there is a text and a file, too; leave out -Dtext or -Dsite.in");
        assertRefused(
                new Request("zh", "x", "no", "none"),
                null,
                folder.resolve("b.txt"),
                "site.in: there is no file b.txt; check its name, and the folder that you are in",
                "site.to: no target \"zh\"; write one of zh-Hant, zh-Hant-TW, zh-Hant-HK",
                "site.boundaries: \"no\" is not possible here; write false or true",
                "site.vocabulary: \"none\" is not possible here; write keep or localize or opencc",
                "site.terms: there is no file x; check its name, and the folder that you are in");
        Files.write(file, new byte[] {'a', (byte) 0xFF});
        assertRefused(USUAL, null, file, "a.txt:1:2: invalid UTF-8: byte 0xFF; save the file in the encoding UTF-8");
        Files.writeString(file, "\uFEFF\n \n");
        assertRefused(USUAL, null, file, "site.in: a.txt holds no text; write the text to explain into it");
        Files.writeString(file, "a".repeat(100_001));
        assertRefused(USUAL, null, file, "site.in: a.txt is too long for a table; explain a part of at most 100 kB");
    }

    private List<String> explain(Request request, String text) throws IOException {
        Faults faults = new Faults();
        List<String> lines = new Explainer(desk(), Tongue.EN).explain(request, text, null, faults);
        assertThat(faults.list()).isEmpty();
        return lines;
    }

    private void assertRefused(Request request, @Nullable String text, @Nullable Path in, String... told)
            throws IOException {
        Faults faults = new Faults();
        assertThat(new Explainer(desk(), Tongue.EN).explain(request, text, in, faults))
                .isEmpty();
        assertThat(faults.list()).containsExactly(told);
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
                if (broken) {
                    problems.error(
                            new Location("content/site.yaml", 3, 4),
                            Words.verbatim("it is broken"),
                            new Hint(Words.verbatim("mend it"), null));
                    return Optional.empty();
                }
                return Optional.of(TermBase.of(List.of(new Term("里面", Map.of(Target.ZH_HANT_TW, "內裡")))));
            }
        });
    }
}
