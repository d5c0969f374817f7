package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTermReaderTest {

    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void namesAndTermsAreThoseOfTheEditions() throws IOException {
        TinySite.in(folder).replace("content/glossary.yaml", "zh: 河流", "zh: 河流\n  zh-Hant-TW: 江河");
        SiteTermReader reader = reader();
        assertThat(reader.exist()).isTrue();
        assertThat(reader.place()).isEqualTo("content");

        Optional<TermBase> terms = reader.read(problems);

        assertThat(problems.list()).isEmpty();
        assertThat(ScriptConverters.to(Target.ZH_HANT_TW, terms.orElseThrow()).convert("河流里"))
                .isEqualTo("江河裡");
    }

    @Test
    void everythingWrongWithTheContentIsTold() throws IOException {
        TinySite.in(folder)
                .replace("content/glossary.yaml", "zh: 河流", "zhh: 河流")
                .replace("content/data/people.yaml", "id: wang", "id: Wang");
        assertThat(reader().read(problems)).isEmpty();
        assertThat(problems.list().stream().map(Problem::toString))
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(told -> assertThat(told).startsWith("content/glossary.yaml:2:3: "))
                .anySatisfy(told -> assertThat(told).startsWith("content/data/people.yaml:1:"));
    }

    @Test
    void withoutContentThereAreNone() throws IOException {
        assertThat(reader().exist()).isFalse();
        assertThat(reader().read(problems)).isEmpty();
        assertThat(problems.list()).isNotEmpty();
    }

    private SiteTermReader reader() {
        return new SiteTermReader(SiteLayout.of(folder));
    }
}
