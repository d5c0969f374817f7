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
        "公理, 公里",
        "TITLE, title",
        "ｄａｔｅ, date",
        "joint_conference, joint-conference",
        "Joint Conference, joint-conference"
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gate | gate-a, gates, gated | did you mean \"gated\" or \"gates\"?",
                "line | lina, lino, linu, liny | did you mean \"lina\", \"lino\" or \"linu\"?",
                "form | from, forms, fort | did you mean \"forms\"?"
            })
    void thoseThatAreEquallyNearAreAllNamed(String written, String known, String told) {
        Hint hint = Suggestion.hint(written, List.of(known.split(", ")), Hint.of("hint.freemarker"));

        assertThat(hint.words()).hasToString(told);
        assertThat(hint.fix() == null).isEqualTo(told.contains(" or "));
    }
}
