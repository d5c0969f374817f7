package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.edition.ConversionListener;
import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.model.AcceptedConversion;
import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Gaps;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hears what is converted while a site is built, and then says what of it an editor should see. The forms of one region
 * stand for all: which character a text means is the same everywhere, and how a region writes it is no choice. Mutable
 * and for one thread.
 */
public final class ConversionReview implements ConversionListener {

    private final Map<Edition, Set<ConvertedText>> heard = new EnumMap<>(Edition.class);
    private final Site site;
    private final Optional<Edition> reference;

    /** @param site whose ledger holds what has been accepted */
    public ConversionReview(Site site) {
        this.site = site;
        List<Edition> editions =
                site.settings().editions().stream().map(Located::value).toList();
        this.reference = Stream.of(Edition.ZH_HANT_TW, Edition.ZH_HANT_HK)
                .filter(editions::contains)
                .findFirst();
    }

    @Override
    public void converted(ConvertedText text) {
        // What the engine itself says has been reviewed with it; what is still to be written will be.
        if (!text.location().isInEngine() && !Gaps.isIn(text.run().text())) {
            heard.computeIfAbsent(text.edition(), edition -> new LinkedHashSet<>())
                    .add(text);
        }
    }

    /**
     * What there is to say of everything heard so far; empty for a site that has no edition in Traditional script.
     *
     * @param trees that hold the files which texts come from
     */
    public Optional<Findings> findings(SourceTree... trees) {
        return reference.map(edition -> findings(edition, new Places(List.of(trees))));
    }

    private Findings findings(Edition edition, Places places) {
        SortedMap<ConversionUnit, List<Doubt>> doubts = new TreeMap<>();
        for (ConvertedText text : heard(edition)) {
            Doubt.in(text)
                    .forEach(doubt -> doubts.computeIfAbsent(doubt.unit(), unit -> new ArrayList<>())
                            .add(doubt));
        }
        Set<ConversionUnit> accepted = new LinkedHashSet<>();
        site.acceptedConversions().forEach(line -> accepted.add(line.unit()));
        List<OpenUnit> open = new ArrayList<>();
        doubts.forEach((unit, where) -> {
            if (!accepted.contains(unit)) {
                open.add(open(unit, where, accepted, places));
            }
        });
        List<Difference> differences = Regions.compare(heard(Edition.ZH_HANT_TW), heard(Edition.ZH_HANT_HK), places);
        return new Findings(site, edition, doubts.keySet(), open, unused(doubts.keySet(), open), differences);
    }

    private Collection<ConvertedText> heard(Edition edition) {
        return heard.getOrDefault(edition, Collections.emptySet());
    }

    private static OpenUnit open(ConversionUnit unit, List<Doubt> where, Set<ConversionUnit> accepted, Places places) {
        Doubt first = where.stream().min(Doubt.ORDER).orElseThrow();
        return new OpenUnit(
                unit,
                first.quote(),
                places.of(first.text(), first.step().start()),
                where.size(),
                first.choices(),
                accepted.stream()
                        .filter(other -> other.text().equals(unit.text()))
                        .map(ConversionUnit::result)
                        .sorted()
                        .toList(),
                OpenUnit.Context.of(
                        first.text().run().text(),
                        first.step().start(),
                        first.step().end()),
                Constant.word(first.step().rule()) + ": " + first.step().origin());
    }

    /** Where the text has another result now, that is told at the text. */
    private List<AcceptedConversion> unused(Set<ConversionUnit> needed, List<OpenUnit> open) {
        return site.acceptedConversions().stream()
                .filter(line -> !needed.contains(line.unit()))
                .filter(line -> open.stream()
                        .noneMatch(it -> it.unit().text().equals(line.unit().text())))
                .toList();
    }
}
