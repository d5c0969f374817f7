package io.github.twincitydigest.site.script;

import java.util.BitSet;
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
 * @param contexts the forms of words by their neighbours
 * @param contextual the numbers of the words that have contexts; not to be written to
 * @param defaults the default form of each character that has one of one unit, else the character itself; not to be
 *     written to
 */
@SuppressWarnings("ArrayRecordComponent")
record TargetTable(
        Forms words,
        Forms vocabulary,
        Forms wholeVocabulary,
        Map<String, List<String>> readings,
        PersonNames persons,
        Contexts contexts,
        BitSet contextual,
        char[] defaults) {

    static TargetTable read(Target target) {
        Lexicon lexicon = Dictionaries.lexicon();
        Input in = Input.open(target.tag().concat(".bin"));
        Forms words = Forms.read(in);
        Forms vocabulary = Forms.read(in);
        Forms wholeVocabulary = Forms.read(in);
        Map<String, List<String>> readings = readings(in.strings());
        PersonNames persons = PersonNames.of(in.strings(), in.strings());
        Contexts contexts = Contexts.of(in.strings(), lexicon.trie());
        return new TargetTable(
                words,
                vocabulary,
                wholeVocabulary,
                readings,
                persons,
                contexts,
                contexts.words(),
                defaults(lexicon, words));
    }

    private static char[] defaults(Lexicon lexicon, Forms forms) {
        char[] defaults = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < defaults.length; c++) {
            defaults[c] = (char) c;
        }
        for (char c : lexicon.trie().alphabet()) {
            int word = lexicon.character(c);
            if (word != DoubleArray.NONE && forms.changes(word) && forms.length(word) == 1) {
                defaults[c] = forms.pool()[forms.start(word)];
            }
        }
        return defaults;
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
