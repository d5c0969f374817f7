package io.github.twincitydigest.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines of 《头版》 (lines 1 to 20) and 《末版》 (21 to 40, and 60) are cited. */
class UsesTest {

    private static final SegmentRef FRONT = article("front");
    private static final SegmentRef BACK = article("back");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everythingThatCitesCounts() throws IOException {
        Site site = TinySite.in(folder).site();
        Uses uses = SiteIndex.of(site).uses();

        // 1: the town; 2: the company, the mayor; 3: the digest, the figure.
        assertThat(uses.lines(FRONT)).hasToString("{1, 2, 3}");
        // 25: the meeting; 30: the event, the project and its state; 60: the meeting's result, a state, the document.
        assertThat(uses.lines(BACK)).hasToString("{25, 30, 60}");
        assertThat(uses.citing(FRONT, site.digests())).isEqualTo(site.digests());
        assertThat(uses.citing(FRONT, site.figures())).isEqualTo(site.figures());
        assertThat(uses.citing(FRONT, site.events())).isEmpty();
        assertThat(uses.citing(BACK, site.events())).isEqualTo(site.events());
        assertThat(uses.citing(BACK, site.topics())).isEmpty();
        assertThat(uses.citing(article("none"), site.digests())).isEmpty();
        assertThat(uses.lines(article("none")).isEmpty()).isTrue();
    }

    @Test
    void everyPlaceInATextCounts() throws IOException {
        Site site = TinySite.in(folder)
                .without("content/digests/first/en.md")
                .put("content/digests/first/zh.md", """
                        ## 甲[@paper/front l.4]

                        甲[@paper/front l.5-6; @paper/front l.6-8, 10] **乙[@paper/front l.11]** {#c-a}

                        - 丙[@paper/front l.12]

                        | 丁[@paper/front l.13] |
                        | --- |
                        | 戊[@paper/front l.14][^n] |

                        [^n]: 己[@paper/front l.20]。
                        """.getBytes(StandardCharsets.UTF_8))
                .put("content/topics/rivers/en.md", """
                        ## Length {#length}

                        Only the Chinese counts. [@paper/front l.19]
                        """.getBytes(StandardCharsets.UTF_8))
                .put("content/pages/about/zh.md", "页也引用。[@paper/back l.21]\n".getBytes(StandardCharsets.UTF_8))
                .replace("content/glossary.yaml", "Water that flows.}", "Water that flows.}\n  cite: [paper/back l.22]")
                .site();
        Uses uses = SiteIndex.of(site).uses();

        assertThat(uses.lines(FRONT)).hasToString("{1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 20}");
        assertThat(uses.lines(BACK)).hasToString("{21, 22, 25, 30, 60}");
        assertThat(uses.citing(FRONT, site.topics())).isEmpty();
    }

    @Test
    void noOneCanChangeThem() throws IOException {
        Uses uses = SiteIndex.of(TinySite.in(folder).site()).uses();
        BitSet lines = uses.lines(FRONT);
        lines.clear();

        assertThat(uses.lines(FRONT).cardinality()).isEqualTo(3);
    }

    @Test
    void theLinesOfAnArticleMayLieApart() throws IOException {
        SourceDocument source = TinySite.in(folder).site().sources().get(0);
        SourceDocument.Segment back = source.segment("back").orElseThrow();

        assertThat(Uses.linesOf(back).cardinality()).isEqualTo(21);
        assertThat(Uses.linesOf(back).get(60)).isTrue();
        assertThat(Uses.linesOf(back).get(41)).isFalse();
    }

    private static SegmentRef article(String name) {
        return new SegmentRef(new Slug("paper"), new Slug(name));
    }
}
