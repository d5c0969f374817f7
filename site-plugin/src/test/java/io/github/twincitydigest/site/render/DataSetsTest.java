package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the figures as a whole are about: their years, their places, and the sources that they cite. */
class DataSetsTest {

    private static final String FIGURES = "content/data/figures.yaml";

    @TempDir
    Path folder = Path.of("");

    @Test
    void isAboutOneYearAndPlaceWhereThereIsOneFigure() throws IOException {
        assertThat(facts(TinySite.in(folder))).isEqualTo("CSV 2023/2023, Town, River Paper, no. 1");
    }

    @Test
    void reachesFromTheFirstYearToTheLastAndNamesThePlacesThatFiguresHave() throws IOException {
        TinySite site = TinySite.in(folder)
                .append("content/data/places.yaml", """
                        - {id: quay, name: {zh: 码头, en: Quay}, within: town}
                        - {id: isle, name: {zh: 小岛, en: Isle}}
                        """)
                .append(FIGURES, figure("a", "period: 2019-03/2021", "quay"))
                .append(FIGURES, figure("b", "period: 2025-H1", "town"));

        assertThat(facts(site)).isEqualTo("CSV 2019/2025, Town, Quay, River Paper, no. 1");
    }

    private static String figure(String id, String time, String place) {
        return """
                - id: %s
                  indicator: width
                  label: {zh: 宽度, en: Width}
                  value: 3
                  unit: 公里
                  %s
                  place: %s
                  topics: [rivers]
                  cite: [paper/front l.3]
                """.formatted(id, time, place);
    }

    private static String facts(TinySite site) throws IOException {
        return Jsoup.parse(site.published().page("en/figures/index.html"))
                .expectFirst("p:has(a[href$=.csv])")
                .text();
    }
}
