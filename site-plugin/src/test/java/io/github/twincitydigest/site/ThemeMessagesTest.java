package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The words of the engine's theme in Traditional script. No site is asked to review them: here they are, for who
 * changes one to read.
 */
class ThemeMessagesTest {

    private static final Path EXPECTED = Path.of("src/test/theme/messages.tsv");

    @Test
    void areRightInTraditionalScript() throws IOException {
        Problems problems = new Problems();
        SourceTree nothing = SourceTree.of("templates", Map.of());
        SourceFile file = Objects.requireNonNull(
                Theme.of(nothing, nothing, problems).templates().file("messages/zh.yaml"));
        Map<String, Located<String>> messages =
                YamlDocument.read(file, problems).orElseThrow().texts(problems);
        ScriptConverter taiwan = ScriptConverters.to(Target.ZH_HANT_TW, TermBase.EMPTY);
        ScriptConverter hongKong = ScriptConverters.to(Target.ZH_HANT_HK, TermBase.EMPTY);
        StringBuilder table = new StringBuilder();
        messages.forEach((key, text) -> {
            String tw = taiwan.convert(text.value());
            String hk = hongKong.convert(text.value());
            if (key.indexOf('@') >= 0) {
                table.append(key).append('\t').append(text.value()).append('\n');
            } else if (!tw.equals(text.value())) {
                table.append(key).append('\t').append(tw);
                table.append(hk.equals(tw) ? "" : "\t" + hk).append('\n');
            }
        });
        Golden.assertMatches(EXPECTED, table.toString());
        assertThat(problems.list()).isEmpty();
    }
}
