package io.github.twincitydigest.site.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words become in one target. Immutable.
 *
 * @param words the forms of the words that a text is told apart into
 * @param vocabulary the region's own words in their place, from the list that is safe in edited text
 * @param wholeVocabulary the same from OpenCC's whole tables
 * @param readings all forms of the characters that have several, the default first
 * @param persons the forms of names
 * @param contexts the forms of characters that stand alone
 */
record TargetTable(
        Forms words,
        Forms vocabulary,
        Forms wholeVocabulary,
        Map<String, List<String>> readings,
        PersonNames persons,
        Contexts contexts) {

    static TargetTable read(Target target) {
        Input in = Input.open(target.tag().concat(".bin"));
        return new TargetTable(
                Forms.read(in),
                Forms.read(in),
                Forms.read(in),
                readings(in.strings()),
                PersonNames.of(in.strings(), in.strings()),
                Contexts.of(in.strings(), Dictionaries.lexicon().trie()));
    }

    private static Map<String, List<String>> readings(List<String> lines) {
        Map<String, List<String>> readings = new HashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            readings.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ", -1)));
        }
        return Map.copyOf(readings);
    }
}
