package io.github.twincitydigest.site.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Location;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final Location PLACE = Location.startOf("f.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-02", "2023-02-14", "2024-02-29", "0001", "9999-12-31"})
    void isWrittenAsItIsRead(String text) throws MalformedValueException {
        assertThat(PartialDate.read(text, PLACE)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-00",
                "2023-13",
                "2023-02-00",
                "0000",
                "23",
                "2023-2",
                "2023/02/14",
                "2023-02-14T00:00",
                "２０２３",
                "20230214",
                "-2023",
                "2023-",
                "２０２３-02",
                "99999"
            })
    void whatIsNoDateIsMalformed(String text) {
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> PartialDate.read(text, PLACE));
    }

    @Test
    void aLessExactDateComesBeforeThoseWithinIt() throws MalformedValueException {
        List<PartialDate> dates = new ArrayList<>();
        for (String text : List.of("2023-02-14", "2024", "2023-02", "2022-12-31", "2023", "2023-01-31")) {
            dates.add(PartialDate.read(text, PLACE));
        }
        assertThat(dates.stream().sorted().map(PartialDate::toString))
                .containsExactly("2022-12-31", "2023", "2023-01-31", "2023-02", "2023-02-14", "2024");
    }

    @Test
    void aDayWithoutAMonthCannotBeBuilt() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new PartialDate(2023, 0, 14));
    }
}
