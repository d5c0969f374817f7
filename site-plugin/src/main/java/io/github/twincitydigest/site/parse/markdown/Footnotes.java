package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The footnotes of a text: which are defined, which are called, and in what order. */
final class Footnotes {

    private final Report report;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    /** Called from the text itself, or while a definition is read, from that. */
    private Set<String> calls = new LinkedHashSet<>();

    Footnotes(Report report) {
        this.report = report;
    }

    private static final class Definition {
        private final int offset;
        private final Set<String> calls = new LinkedHashSet<>();
        private List<Block> blocks = List.of();

        private Definition(int offset) {
            this.offset = offset;
        }
    }

    /** Notes a definition before the text is read; of two with one label the first holds. */
    void define(String label, int offset) {
        Definition first = definitions.putIfAbsent(label, new Definition(offset));
        if (first != null) {
            report.error(
                    offset,
                    Words.of("footnote.twice", label, report.locate(first.offset)),
                    Hint.of("footnote.twice.hint"));
        }
    }

    /** Reads what a definition says, unless it is the second of its label. */
    void read(String label, int offset, Supplier<List<Block>> blocks) {
        Definition definition = definitions.get(label);
        if (definition == null || definition.offset != offset) {
            return;
        }
        Set<String> outer = calls;
        calls = definition.calls;
        definition.blocks = blocks.get();
        calls = outer;
    }

    /** Notes a call; false, after a problem, if there is no such footnote. */
    boolean call(String label, int offset) {
        if (!definitions.containsKey(label)) {
            report.error(
                    offset,
                    Words.of("footnote.missing", label),
                    Suggestion.hint(
                            label,
                            definitions.keySet(),
                            it -> "[^" + it + "]",
                            Hint.of("footnote.missing.hint", label)));
            return false;
        }
        calls.add(label);
        return true;
    }

    /** In order of first call, those called in footnotes after those called in the text. */
    List<Prose.Footnote> inOrder() {
        List<String> order = new ArrayList<>(calls);
        Set<String> seen = new LinkedHashSet<>(calls);
        for (int at = 0; at < order.size(); at++) {
            for (String inner : definition(order.get(at)).calls) {
                if (seen.add(inner)) {
                    order.add(inner);
                }
            }
        }
        definitions.forEach((label, definition) -> {
            if (!seen.contains(label)) {
                report.warning(
                        definition.offset, Words.of("footnote.unused", label), Hint.of("footnote.unused.hint", label));
            }
        });
        return order.stream()
                .map(label -> new Prose.Footnote(label, definition(label).blocks))
                .toList();
    }

    private Definition definition(String label) {
        Definition definition = definitions.get(label);
        if (definition == null) {
            throw new IllegalStateException("called, but not defined: " + label);
        }
        return definition;
    }
}
