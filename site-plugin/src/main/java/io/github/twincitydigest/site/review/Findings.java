package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.AcceptedConversion;
import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.render.ConversionPage;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a review of a site's conversion has found. Immutable. */
public final class Findings {

    /** So that all that becomes of one character stands together. */
    private static final Comparator<OpenUnit> BY_CHARACTER =
            Comparator.comparing((OpenUnit it) -> it.unit().source()).thenComparing(OpenUnit::unit);

    private final Site site;
    private final Edition edition;
    private final SortedSet<ConversionUnit> needed;
    private final List<OpenUnit> open;
    private final List<AcceptedConversion> unused;
    private final List<Difference> differences;

    /**
     * @param edition that was reviewed
     * @param needed every unit that some text needs
     * @param open those that are not accepted
     * @param unused lines of the ledger that no text needs
     * @param differences between the regions
     */
    Findings(
            Site site,
            Edition edition,
            Set<ConversionUnit> needed,
            List<OpenUnit> open,
            List<AcceptedConversion> unused,
            List<Difference> differences) {
        this.site = site;
        this.edition = edition;
        this.needed = new TreeSet<>(needed);
        this.open = List.copyOf(open);
        this.unused = List.copyOf(unused);
        this.differences = List.copyOf(differences);
    }

    /** The number of units that no editor has accepted yet. */
    public int open() {
        return open.size();
    }

    /** The number of words and characters that the regions write differently. */
    public int differences() {
        return differences.size();
    }

    /**
     * Warns of every unit that is not accepted, once at its first place, and of lines of the ledger that are of no use.
     *
     * @param ledger the path of the ledger, for the hint
     */
    public void note(String ledger, Problems problems) {
        open.forEach(unit -> problems.warning(
                unit.location(),
                Wording.message(unit, edition),
                Hint.of("conversion.review.hint", unit.unit(), ledger)));
        unused.forEach(line -> problems.warning(
                line.location(), Words.of("conversion.unused", line.unit()), Hint.of("conversion.unused.hint")));
    }

    /** The page that shows editors all of it. */
    public String page() {
        boolean both = site.settings().editions().stream().anyMatch(it -> it.value() == Edition.ZH_HANT_TW)
                && site.settings().editions().stream().anyMatch(it -> it.value() == Edition.ZH_HANT_HK);
        return ConversionPage.write(new ConversionPage.View(
                site.settings().title().zh(),
                edition.tag(),
                needed.size() - open.size(),
                open.stream().sorted(BY_CHARACTER).map(Wording::view).toList(),
                both,
                differences.stream()
                        .map(it -> new ConversionPage.Difference(
                                it.text(),
                                it.taiwan(),
                                it.hongKong(),
                                it.places(),
                                it.location().toString()))
                        .toList()));
    }

    /** The ledger with everything accepted that is needed, and nothing else; empty if it is that already. */
    public Optional<Ledger> accept(Ledger ledger) {
        return ledger.with(needed);
    }
}
