package io.github.twincitydigest.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures beside the minimal site's one, which says that the river is 100 km long. */
class FigureCheckTest {

    private static final String VARIANT = "variantOf: river-length\nnote: {zh: 另一篇所载。}";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: 90",
                // In other units, or with more digits, but not the same.
                "value: 0.02\nunit: 万公里",
                "value: 101.5",
            })
    void aContradictionIsToldWithTheWayOut(String figure) throws IOException {
        assertThat(problems(figure))
                .containsExactly("content/data/figures/more.yaml:1:3: \"more-0\" and \"river-length\" contradict each"
                        + " other; check both against their sources (the other is at content/data/figures.yaml:1:3);"
                        + " if both stand there, give this one \"variantOf: river-length\" and a note,"
                        + " or another indicator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: 100",
                "value: 0.01\nunit: 万公里",
                // Rounded or cut off.
                "value: 100.4",
                "value: 99.6",
                "value: 90\nprecision: over",
                "value: 90\nto: 95",
                "value: 90\nstatus: target",
                "value: 90\nplace: country",
                "value: 90\nindicator: width",
                "value: 90\nunit: 人",
                "value: 90\n" + VARIANT,
            })
    void whatCanBothBeTrueIsNotTold(String figure) throws IOException {
        assertThat(problems(figure)).isEmpty();
    }

    @Test
    void readingsOfOneFigureDoNotContradictEachOtherButOthers() throws IOException {
        assertThat(problems("value: 90\n" + VARIANT, "value: 80\n" + VARIANT)).isEmpty();
        assertThat(problems("value: 90\n" + VARIANT, "value: 80\n" + VARIANT, "value: 70"))
                .hasSize(3)
                .allMatch(problem -> problem.contains("\"more-2\" and \""));
    }

    private List<String> problems(String... figures) throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < figures.length; i++) {
            yaml.append("- id: more-").append(i).append('\n');
            for (String given :
                    List.of("indicator: length", "label: {zh: 河流长度}", "unit: 公里", "asOf: 2023-02", "place: town")) {
                if (!figures[i].contains(given.substring(0, given.indexOf(' ')))) {
                    yaml.append("  ").append(given).append('\n');
                }
            }
            yaml.append("  ").append(figures[i].replace("\n", "\n  ")).append("\n  cite: [paper/front l.3]\n");
        }
        Path site = folder.resolve(Integer.toString(yaml.toString().hashCode()));
        Files.createDirectory(site);
        return TinySite.in(site)
                .put("content/data/figures/more.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
