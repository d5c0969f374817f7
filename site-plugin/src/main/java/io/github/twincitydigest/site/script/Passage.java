package io.github.twincitydigest.site.script;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A text before and after its quotation marks were changed, place by place.
 *
 * @param text as it was written
 * @param nested with its quotation marks changed; of the same length
 */
record Passage(String text, String nested) {

    String text(Span span) {
        return text.substring(span.from(), span.to());
    }

    /**
     * Finds the words of a dictionary in a part of the text, each as far left as can be, then as long as can be.
     *
     * @param gap told of the text before, between and after the words
     * @param word told of each word
     */
    <E> void search(Dictionary<E> dictionary, Span span, Consumer<Span> gap, BiConsumer<Span, E> word) {
        int done = span.from();
        for (int i = done; i < span.to(); ) {
            Dictionary.Found<E> found = dictionary.longestAt(text, i, span.to());
            if (found == null) {
                i += Character.charCount(CodePoints.at(text, i, span.to()));
            } else {
                if (done < i) {
                    gap.accept(new Span(done, i));
                }
                word.accept(new Span(i, found.end()), found.entry());
                i = found.end();
                done = i;
            }
        }
        if (done < span.to()) {
            gap.accept(new Span(done, span.to()));
        }
    }

    /** Quotation marks belong to no word of the lexicon, so they are left for the last gaps. */
    void addQuotationMarks(Span gap, List<Step> steps) {
        for (int i = gap.from(); i < gap.to(); i++) {
            if (text.charAt(i) != nested.charAt(i)) {
                steps.add(new Step(i, text.substring(i, i + 1), nested.substring(i, i + 1), Rule.QUOTATION, false));
            }
        }
    }

    /** A part of the text with the results of the steps in place of their sources. */
    String apply(Span span, List<Step> steps) {
        StringBuilder result = new StringBuilder();
        int done = span.from();
        for (Step step : steps) {
            result.append(text, done, step.start()).append(step.result());
            done = step.end();
        }
        return result.append(text, done, span.to()).toString();
    }
}
