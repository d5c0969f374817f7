package io.github.twincitydigest.site.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text and the values of its numbers; several readings of one are parted by bars. */
class EnglishNumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
                    600,000 TEU	600000
                    1.3 million people	1300000
                    8.19 trillion yuan	8190000000000
                    a 3.6-billion-yuan project	3600000000
                    2 hundred thousand	200
                    21 per cent, 6.5%, 3 percent	0.21 0.065 0.03
                    a 12-per-cent rise	0.12
                    5–8 million	5|5000000 8000000
                    5 to 8 per cent	5|0.05 0.08
                    30 December 2022	30 2022
                    2022-12-30	2022 12 30
                    the 1990s	1990|90
                    a 400 km/h train, 5G, No. 1	400 5 1
                    1,234,567.5	1234567.5
                    12,34	12 34
                    three batches	''""")
    void digits(String text, String values) {
        assertThat(EnglishNumberReader.read(text).stream()
                        .map(number -> number.readings().stream()
                                .map(reading ->
                                        reading.value().stripTrailingZeros().toPlainString())
                                .collect(Collectors.joining("|")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "1 million ", "111,", "1 to ", "1-"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longTextsTakeNoLonger(String part) {
        assertThat(EnglishNumberReader.read(part.repeat(100_000 / part.length())))
                .isNotEmpty();
    }
}
