package io.github.twincitydigest.site.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Words RENDER = Words.of("stage.render");

    @Test
    void saysHowFarItIsAndWhatIsLeft() {
        ProgressLine line = new ProgressLine(5 * SECOND, Tongue.EN);
        assertThat(line.at(RENDER, 0, 400, 7 * SECOND)).isEmpty();
        assertThat(line.at(RENDER, 10, 400, 8 * SECOND)).isEmpty();
        assertThat(line.at(RENDER, 100, 400, 12 * SECOND)).contains("render: 100 of 400 (25 %), about 15 s left");
        assertThat(line.at(RENDER, 101, 400, 13 * SECOND)).isEmpty();
        assertThat(line.at(RENDER, 399, 400, 17 * SECOND)).contains("render: 399 of 400 (99 %), about 1 s left");
    }

    @Test
    void beginsAnewWithEachStage() {
        ProgressLine line = new ProgressLine(5 * SECOND, Tongue.ZH);
        assertThat(line.at(RENDER, 1, 2, 0)).isEmpty();
        assertThat(line.at(Words.of("stage.check"), 1, 2, 6 * SECOND)).isEmpty();
        assertThat(line.at(Words.of("stage.check"), 1, 2, 11 * SECOND)).contains("检查：1/2（50%），约剩5秒");
    }
}
