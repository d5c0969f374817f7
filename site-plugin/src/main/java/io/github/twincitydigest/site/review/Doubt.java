package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.script.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a text where conversion chose between several forms. Immutable.
 *
 * @param unit what an editor reviews
 * @param quote the same part of the text as it is written
 * @param text where it stands
 * @param step what was decided
 */
record Doubt(ConversionUnit unit, String quote, ConvertedText text, Step step) {

    /** In the order of files, and of the text within a block. */
    static final Comparator<Doubt> ORDER = Comparator.comparing(
                    (Doubt doubt) -> doubt.text().location())
            .thenComparingInt(doubt -> doubt.step().start())
            .thenComparing(doubt -> doubt.text().run().text());

    /** Those of one text, in order. */
    static List<Doubt> in(ConvertedText text) {
        List<Doubt> doubts = new ArrayList<>();
        Cutting cutting = new Cutting(text.run());
        for (Step step : text.converter().explain(text.run())) {
            if (isOpen(step)) {
                Cutting.Cut cut = cutting.cut(step);
                doubts.add(new Doubt(cut.unit(), cut.quote(), text, step));
            }
        }
        return doubts;
    }

    /** What an editor has prescribed, or the site's choice of words, leaves nothing to review. */
    private static boolean isOpen(Step step) {
        return step.ambiguous()
                && switch (step.rule()) {
                    case TERM, VOCABULARY, QUOTATION -> false;
                    case NAME, SUPPLEMENT, PHRASE, WORD, CONTEXT, CHARACTER -> true;
                };
    }

    /** The characters of the source that could become something else. */
    List<Choice> choices() {
        return Choice.in(step, text.converter());
    }
}
