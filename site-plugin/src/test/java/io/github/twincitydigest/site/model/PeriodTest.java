package io.github.twincitydigest.site.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final Location PLACE = Location.startOf("f.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-02",
                "2023-02-14",
                "2022-H1",
                "2022-H2",
                "2024-Q1",
                "2024-Q4",
                "2020/2023",
                "2020-01/2020-03",
                "2020-01-01/2020-01-01"
            })
    void isWrittenAsItIsRead(String text) throws MalformedValueException {
        assertThat(Period.read(text, PLACE)).hasToString(text);
    }

    @Test
    void spacesAroundTheSlashDoNotMatter() throws MalformedValueException {
        assertThat(Period.read("2020 / 2023", PLACE)).hasToString("2020/2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2020",
                "2022-H3",
                "2022-Q5",
                "2022-H0",
                "2022-h1",
                "H1",
                "2020/",
                "/2020",
                "2020/2021/2022",
                "2022-H1/2022-H2",
                "2020-2023",
                "0000-Q1"
            })
    void whatIsNoPeriodIsMalformed(String text) {
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> Period.read(text, PLACE));
    }
}
