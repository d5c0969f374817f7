package io.github.twincitydigest.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import io.github.twincitydigest.site.model.Identified;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where 小镇 (Town), a place, is named. */
class MentionsTest {

    private static final String DIGEST = "content/digests/first/zh.md";
    private static final String DIGEST_ENGLISH = "content/digests/first/en.md";

    @TempDir
    Path folder = Path.of("");

    private TinySite tiny;

    @BeforeEach
    void aSite() throws IOException {
        tiny = TinySite.in(folder).without(DIGEST_ENGLISH);
    }

    /** The id of the paragraph that names it first, {@code -} for none, or nothing if it is not named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲。                                             |
            小镇。                                           | -
            小镇。 {#c-a}⏎⏎小镇。 {#c-b}                     | c-a
            甲。 {#c-a}⏎⏎小镇。 {#c-b}                       | c-b
            甲。 {#c-a}⏎⏎小镇。                              | c-a
            [那里](place:town)。 {#c-a}                      | c-a
            **[那里](place:town#x)** {#c-a}                  | c-a
            [小镇](topic:rivers) {#c-a}                      | c-a
            小**镇** {#c-a}                                  | c-a
            ## 小镇 {#c-a}⏎⏎甲。                             |
            ## 甲 {#c-a}⏎⏎小镇。                             | c-a
            - 甲⏎- 小镇 {#c-a}                               | c-a
            > 甲⏎>⏎> 小镇 {#c-a}                             | c-a
            &#124;甲&#124;⏎&#124;-&#124;⏎&#124;小镇&#124;⏎{#c-a} | c-a
            &#124;小镇&#124;⏎&#124;-&#124;⏎&#124;甲&#124;⏎{#c-a} | c-a
            甲[^n]⏎⏎[^n]: 小镇。                             | -
            甲[^n] {#c-a}⏎⏎乙 {#c-b}⏎⏎[^n]: 小镇。           | -
            小小镇。 {#c-a}                                  | c-a
            """)
    void theFirstParagraphCounts(String markdown, String claim) throws IOException {
        put(DIGEST, markdown.replace("&#124;", "|").replace('⏎', '\n') + "\n");

        assertThat(mentions(town())).isEqualTo(claim == null ? List.of() : List.of("digest:first " + claim));
    }

    @Test
    void titlesDoNotCountButSummariesDo() throws IOException {
        tiny.replace("content/digests/first/digest.yaml", "zh: 第一篇", "zh: 小镇一篇");
        assertThat(mentions(town())).isEmpty();

        tiny.replace("content/digests/first/digest.yaml", "zh: 河流有多长。", "zh: 小镇的河流有多长。");
        assertThat(mentions(town())).containsExactly("digest:first -");

        put(DIGEST, "甲。 {#c-a}\n\n小镇。 {#c-b}\n");
        assertThat(mentions(town())).containsExactly("digest:first c-b");
    }

    @Test
    void everyNameCountsAndTheChineseTextDecides() throws IOException {
        tiny.replace("content/data/places.yaml", "en: Town}", "en: Town}, short: {zh: 镇}, aliases: [{zh: 河边镇}]");
        put(DIGEST, "在镇上。 {#c-a}\n");
        assertThat(mentions(town())).containsExactly("digest:first c-a");

        put(DIGEST, "河边镇。 {#c-a}\n");
        assertThat(mentions(town())).containsExactly("digest:first c-a");

        put(DIGEST, "甲。 {#c-a}\n");
        put(DIGEST_ENGLISH, "Town. {#c-a}\n");
        assertThat(mentions(town())).isEmpty();
    }

    @Test
    void textsComeInTheOrderOfTheSite() throws IOException {
        put(DIGEST, "小镇。 {#c-a}\n");
        put("content/topics/rivers/zh.md", "## 长度 {#length}\n\n小镇。\n");
        put("content/pages/about/zh.md", "小镇。\n");

        assertThat(mentions(town())).containsExactly("digest:first c-a", "topic:rivers length", "page:about -");
    }

    @Test
    void aNameWithinALongerOneIsNoMention() throws IOException {
        put("content/data/places/more.yaml", "- {id: spring, name: {zh: 小镇泉}}\n");
        put(DIGEST, "小镇泉。 {#c-a}\n");

        assertThat(mentions(town())).isEmpty();
    }

    @Test
    void oneNameForTwoIsAMentionOfBoth() throws IOException {
        put("content/data/organizations/more.yaml", "- {id: office, name: {zh: 办事处}, aliases: [{zh: 小镇}]}\n");
        put(DIGEST, "小镇。 {#c-a}\n");

        Site site = tiny.site();
        assertThat(mentions(town())).containsExactly("digest:first c-a");
        assertThat(mentions(site.organizations().get(1))).containsExactly("digest:first c-a");
    }

    @Test
    void figuresEventsAndTheLikeNameThingsInTheirWords() throws IOException {
        tiny.replace("content/data/events.yaml", "zh: 桥通了", "zh: 小镇的桥通了")
                .replace("content/data/meetings.yaml", "zh: 修一座桥。", "zh: 在小镇修一座桥。")
                .replace("content/data/people.yaml", "zh: 镇长", "zh: 小镇镇长")
                .replace("content/data/organizations.yaml", "zh: 经营渡口。", "zh: 在小镇经营渡口。")
                .replace("content/data/projects.yaml", "zh: 已通车。", "zh: 已通到小镇。")
                .replace("content/data/documents.yaml", "规定桥建在哪里。", "规定小镇的桥建在哪里。")
                .replace("content/data/figures.yaml", "en: Length of the river}", "en: Length}\n  note: {zh: 从小镇算起。}");
        Site site = tiny.site();
        Mentions mentions = SiteIndex.of(site).mentions();
        Identified town = site.places().get(1);

        assertThat(mentions.naming(town, site.figures())).hasSize(1);
        assertThat(mentions.naming(town, site.events())).hasSize(1);
        assertThat(mentions.naming(town, site.meetings())).hasSize(1);
        assertThat(mentions.naming(town, site.people())).hasSize(1);
        assertThat(mentions.naming(town, site.organizations())).hasSize(1);
        assertThat(mentions.naming(town, site.projects())).hasSize(1);
        assertThat(mentions.naming(town, site.documents())).hasSize(1);
        // Nothing names itself: its about would not be worth a link.
        assertThat(mentions.naming(town, site.places())).isEmpty();
        assertThat(mentions.naming(site.places().get(0), site.figures())).isEmpty();
    }

    private Identified town() throws IOException {
        return tiny.site().places().get(1);
    }

    private List<String> mentions(Identified thing) throws IOException {
        Stream<Mentions.Mention> mentions = SiteIndex.of(tiny.site()).mentions().of(thing).stream();
        return mentions.map(mention -> InternalLink.to(mention.by()).destination() + " "
                        + (mention.claim() == null ? "-" : mention.claim()))
                .toList();
    }

    private void put(String path, String text) throws IOException {
        tiny.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
