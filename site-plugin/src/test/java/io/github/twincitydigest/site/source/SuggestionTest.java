package io.github.twincitydigest.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("cite", "date", "title", "transport", "tongban", "joint-conference", "人", "公里");

    @ParameterizedTest
    @CsvSource({
        "transprot, transport",
        "titel, title",
        "Title, title",
        "dates, date",
        "joint-conferences, joint-conference",
        "jointconference, joint-conference",
        "公理, 公里"
    })
    void theNearestKnownWord(String written, String meant) {
        assertThat(Suggestion.nearest(written, KNOWN)).contains(meant);
    }

    /** A word that shares nothing with what was written was not meant. */
    @ParameterizedTest
    @CsvSource({"architecture", "x", "里", "ab", "''"})
    void nothingNearIsNoSuggestion(String written) {
        assertThat(Suggestion.nearest(written, KNOWN)).isEmpty();
        Hint otherwise = Hint.of("hint.freemarker");
        assertThat(Suggestion.hint(written, KNOWN, otherwise)).isEqualTo(otherwise);
    }
}
