package io.github.twincitydigest.site.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts by longest match from left to right, three times over: first the terms are found, in the gaps between them
 * the reserved words, and in the gaps between those all other words. So no word can begin before a term and run into
 * it.
 *
 * <p>Linear in the length of the text, since no word is longer than a constant.
 */
final class DictionaryConverter implements ScriptConverter {

    private final Lexicon lexicon;
    private final Target target;
    private final TermBase terms;

    DictionaryConverter(Lexicon lexicon, Target target, TermBase terms) {
        this.lexicon = lexicon;
        this.target = target;
        this.terms = terms;
    }

    @Override
    public Run convert(Run run) {
        FlatRun flat = new FlatRun(run);
        return flat.apply(steps(flat));
    }

    @Override
    public List<Step> explain(Run run) {
        return List.copyOf(steps(new FlatRun(run)));
    }

    private List<Step> steps(FlatRun flat) {
        Passage passage = new Passage(flat.text(), Quotation.nest(flat.text(), flat::isWall));
        List<Step> steps = new ArrayList<>();
        for (Span stretch : flat.stretches()) {
            addTerms(passage, stretch, steps);
        }
        return steps;
    }

    private void addTerms(Passage passage, Span span, List<Step> steps) {
        passage.search(terms.dictionary(), span, gap -> addReserved(passage, gap, steps), (place, term) -> {
            String result = term.form(target).orElseGet(() -> asIfAlone(passage, place));
            steps.add(new Step(place.from(), term.simplified(), result, Rule.TERM, false));
        });
    }

    private void addReserved(Passage passage, Span span, List<Step> steps) {
        passage.search(
                lexicon.reserved(),
                span,
                gap -> addWords(passage, gap, steps),
                (place, entry) -> steps.add(step(passage, place, entry)));
    }

    private void addWords(Passage passage, Span span, List<Step> steps) {
        passage.search(
                lexicon.words(),
                span,
                gap -> passage.addQuotationMarks(gap, steps),
                (place, entry) -> steps.add(step(passage, place, entry)));
    }

    private Step step(Passage passage, Span place, Entry entry) {
        return new Step(place.from(), passage.text(place), entry.result(target), entry.rule(), entry.ambiguous());
    }

    /** A term without a form: converted as if nothing stood beside it. */
    private String asIfAlone(Passage passage, Span place) {
        List<Step> steps = new ArrayList<>();
        addReserved(passage, place, steps);
        return passage.apply(place, steps);
    }
}
