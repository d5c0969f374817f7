package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each page is visited once, in one of its editions; each test then looks at all visits for one kind of fault. */
@ExtendWith(SiteInBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private List<Visit> visits = List.of();

    @BeforeAll
    void visit(Stages stages) {
        visits = stages.each(
                PublishedSite.inTurns(), (page, stage) -> Visit.to(page.address(), stage.server(), stage.browser()));
    }

    @Test
    void isThere() {
        assertThat(faults(visit -> visit.status() == 200 ? List.of() : List.of("status " + visit.status())))
                .isEmpty();
    }

    @Test
    void leavesTheConsoleEmpty() {
        assertThat(faults(Visit::console)).isEmpty();
    }

    @Test
    void asksNoOtherSiteForAnything() {
        assertThat(faults(Visit::foreign)).isEmpty();
    }

    @Test
    void findsAllThatItAsksFor() {
        assertThat(faults(Visit::missed)).isEmpty();
    }

    @Test
    void fitsPhoneAndDesk() {
        assertThat(faults(Visit::overflow)).isEmpty();
    }

    @Test
    void beginsWithALinkPastTheNavigation() {
        assertThat(faults(Visit::skipLink)).isEmpty();
    }

    private List<String> faults(Function<Visit, List<String>> kind) {
        assertThat(visits).isNotEmpty();
        return visits.stream()
                .flatMap(visit -> kind.apply(visit).stream().map(fault -> visit + ": " + fault))
                .toList();
    }
}
