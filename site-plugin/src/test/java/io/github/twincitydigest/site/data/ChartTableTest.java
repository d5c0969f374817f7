package io.github.twincitydigest.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a chart as a table for other programs. */
class ChartTableTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void hasWhatTheChartCallsThemAndThenTheColumnsOfAllFigures() throws IOException {
        TinySite.valid("charts", folder).published();

        List<String> stack = lines("en", "spending");
        assertThat(stack.get(0)).startsWith("\uFEFFgroup,part,chart_label,id,indicator,label,value,");
        assertThat(stack).hasSize(5);
        assertThat(stack.get(1)).startsWith(",whole,Figure spent,spent,spent,Figure spent,1795.5,,亿元,179550000000,元,");
        assertThat(stack.get(2)).startsWith(",,Figure spent-roads,spent-roads,");
        assertThat(lines("zh-hant-tw", "helped").get(1)).startsWith(",,甲類,helped-a,helped-a,數據helped-a,151,,万人,");
        assertThat(lines("en", "journeys").get(4)).startsWith("Coach,,before,coach,coach,Figure coach,4,5,小时,");
    }

    private List<String> lines(String edition, String chart) throws IOException {
        return Files.readString(folder.resolve("target/site/" + edition + "/charts/" + chart + ".csv"))
                .lines()
                .toList();
    }
}
