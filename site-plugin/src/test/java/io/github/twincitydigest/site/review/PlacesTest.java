package io.github.twincitydigest.site.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatStandsInWallsIsNotLookedFor() throws IOException {
        Run run = new Run(List.of(new Run.Text("皇"), new Run.Wall("王後"), new Run.Text("与后"), new Run.Wall("來")));

        assertThat(place("皇`后`与后", run, run.text().indexOf('后'))).isEqualTo("content/zh.md:1:6");
        assertThat(place("皇`后`与后", run, 0)).isEqualTo("content/zh.md:1:1");
    }

    @Test
    void aFileThatIsNotThereOrIsNoTextLeavesThePlace() throws IOException {
        assertThat(place("后", Run.of("后"), 0, "content/other.md")).isEqualTo("content/other.md:1:1");
        Files.write(folder.resolve("content/zh.md"), new byte[] {(byte) 0xFF});
        assertThat(place("", Run.of("后"), 0, "content/zh.md")).isEqualTo("content/zh.md:1:1");
    }

    private String place(String file, Run run, int index) throws IOException {
        return place(file, run, index, "content/zh.md");
    }

    private String place(String file, Run run, int index, String path) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        if (!file.isEmpty()) {
            Files.writeString(folder.resolve("content/zh.md"), file);
        }
        SourceTree tree = SourceTree.read(folder, folder.resolve("content"), new Problems());
        ConvertedText text =
                new ConvertedText(Edition.ZH_HANT_TW, Location.startOf(path), run, new SomeConverter(Map.of()));
        return new Places(List.of(tree)).of(text, index).toString();
    }
}
