package io.github.twincitydigest.site.script;

import com.github.houbb.opencc4j.support.data.Data;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Combines the dictionaries into one, each entry led through both stages: Simplified to OpenCC's standard, then
 * standard to region.
 *
 * <p>That is exact, because the second stage has single characters only and so cannot reach beyond an entry.
 */
final class LexiconReader {

    private final Variants variants = Variants.read();
    private final Set<Integer> ambiguous = new HashSet<>();

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Entry> reserved = new HashMap<>();

    private LexiconReader() {}

    static Lexicon read() {
        LexiconReader reader = new LexiconReader();
        reader.readCharacters();
        reader.readPhrases();
        reader.readOwn("opencc-later.tsv", reader.words, Rule.SUPPLEMENT);
        reader.readOwn("supplement.tsv", reader.words, Rule.SUPPLEMENT);
        reader.readOwn("reserved.tsv", reader.reserved, Rule.RESERVED);
        return new Lexicon(Dictionary.of(reader.reserved), Dictionary.of(reader.words));
    }

    private void readCharacters() {
        // Traditional characters in the source text take the forms of the region too.
        variants.standardCharacters().forEach(c -> words.put(c, entry(c, c, Rule.CHARACTER)));
        for (List<String> row : Table.read(Data.class, "/data/dictionary/STCharacters.txt")) {
            List<String> forms = List.of(row.get(1).split(" ", -1));
            if (forms.size() > 1) {
                ambiguous.add(row.get(0).codePointAt(0));
            }
            words.put(row.get(0), entry(row.get(0), forms.get(0), Rule.CHARACTER));
        }
    }

    private void readPhrases() {
        for (List<String> row : Table.read(Data.class, "/data/dictionary/STPhrases.txt")) {
            words.put(row.get(0), entry(row.get(0), row.get(1).split(" ", -1)[0], Rule.PHRASE));
        }
        for (List<String> row : Table.read(LexiconReader.class, "excluded.txt")) {
            words.remove(row.get(0));
        }
    }

    /**
     * Reads a file of this package: simplified, standard and, where they do not follow from that, the regions' forms.
     */
    private void readOwn(String name, Map<String, Entry> into, Rule rule) {
        for (List<String> row : Table.read(LexiconReader.class, name)) {
            String simplified = row.get(0);
            Rule decided = CodePoints.count(simplified) == 1 ? Rule.CHARACTER : rule;
            Entry entry = entry(simplified, row.get(1), decided);
            into.put(
                    simplified,
                    new Entry(
                            entry.standard(),
                            orElse(row, 2, entry.taiwan()),
                            orElse(row, 3, entry.hongKong()),
                            decided,
                            entry.ambiguous()));
        }
    }

    private Entry entry(String simplified, String standard, Rule rule) {
        // Most phrases are there to keep characters as they are: let key and forms be one object.
        String form = standard.equals(simplified) ? simplified : standard;
        boolean open = simplified.codePoints().anyMatch(ambiguous::contains);
        return new Entry(form, variants.toTaiwan(form), variants.toHongKong(form), rule, open);
    }

    private static String orElse(List<String> row, int column, String form) {
        return column < row.size() && !row.get(column).isBlank() ? row.get(column) : form;
    }
}
