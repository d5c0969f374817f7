package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.index.Mentions;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.List;

/**
 * Finds terms that no text of the site has, nor a source: readers would look up a word that they never met. Stateless.
 */
public final class UnusedTerms {

    private UnusedTerms() {}

    /**
     * Warns of each term that stands in no Chinese text outside the term base, that nothing links, and that cites no
     * source: one that does is explained for who reads that source.
     */
    public static void note(Site site, Mentions mentions, Problems problems) {
        List<String> texts = ChineseTexts.without(site, GlossaryEntry.class);
        site.glossary().stream()
                .filter(entry -> entry.cite().isEmpty())
                .filter(entry -> mentions.of(entry).isEmpty())
                .filter(entry -> texts.stream().noneMatch(text -> text.contains(entry.zh())))
                .forEach(entry -> problems.warning(
                        entry.location(), Words.of("glossary.unused", entry.zh()), Hint.of("glossary.unused.hint")));
    }
}
