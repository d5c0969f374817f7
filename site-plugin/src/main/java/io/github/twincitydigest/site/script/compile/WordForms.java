package io.github.twincitydigest.site.script.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of all words in one region.
 *
 * @param forms of words that do not follow from their characters
 * @param vocabulary the region's own words, from the safe list
 * @param wholeVocabulary the same from OpenCC's tables
 */
record WordForms(Region region, FormColumn forms, FormColumn vocabulary, FormColumn wholeVocabulary) {

    static WordForms of(Region region, WordList list, Vocabulary vocabulary, Regions regions) {
        Map<String, String> forms = new HashMap<>();
        Map<String, String> whole = new HashMap<>();
        list.words().forEach((word, entry) -> {
            String form = regions.form(entry.form(), region);
            if (!form.equals(byCharacters(word, list, region, regions))) {
                forms.put(word, form);
            }
            String localized = regions.localizedForm(entry.form(), region);
            if (!localized.equals(form)) {
                whole.put(word, localized);
            }
        });
        List<String> words = List.copyOf(list.words().keySet());
        return new WordForms(
                region,
                FormColumn.of(words, forms),
                FormColumn.of(words, vocabulary.entries()),
                FormColumn.of(words, whole));
    }

    boolean has(int word) {
        return forms.has(word) || vocabulary.has(word) || wholeVocabulary.has(word);
    }

    void add(Output out, Numbering numbering) {
        out.forms(numbering.formed(forms)).forms(numbering.formed(vocabulary)).forms(numbering.formed(wholeVocabulary));
    }

    /** What a word becomes if it has no form of its own; a character has nothing smaller. */
    private static String byCharacters(String word, WordList list, Region region, Regions regions) {
        if (word.codePointCount(0, word.length()) == 1) {
            return word;
        }
        StringBuilder form = new StringBuilder();
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(c -> form.append(regions.form(list.character(c), region)));
        return form.toString();
    }
}
