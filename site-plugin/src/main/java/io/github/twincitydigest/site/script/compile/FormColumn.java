package io.github.twincitydigest.site.script.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of numbered words. */
final class FormColumn {

    private static final int ABSENT = -1;
    private static final int SAME = -2;

    private final List<String> words;
    private final List<@Nullable String> forms;

    private FormColumn(List<String> words, List<@Nullable String> forms) {
        this.words = words;
        this.forms = forms;
    }

    /** The forms of those words that have any. */
    static FormColumn of(List<String> words, Map<String, String> forms) {
        List<@Nullable String> column = new ArrayList<>();
        words.forEach(word -> column.add(forms.get(word)));
        return new FormColumn(words, column);
    }

    boolean has(int word) {
        return forms.get(word) != null;
    }

    /** The words with forms in another order, which may leave some out. */
    FormColumn inOrder(List<Integer> order) {
        List<@Nullable String> ordered = new ArrayList<>();
        order.forEach(i -> ordered.add(forms.get(i)));
        return new FormColumn(order.stream().map(words::get).toList(), ordered);
    }

    /**
     * For each word a place in the pool, where the length of the form stands before it; -1 if there is no form, -2 if
     * it is the word itself.
     *
     * @param pool to be added to
     */
    int[] places(StringBuilder pool) {
        int[] places = new int[forms.size()];
        for (int i = 0; i < places.length; i++) {
            String form = forms.get(i);
            if (form == null) {
                places[i] = ABSENT;
            } else if (form.equals(words.get(i))) {
                places[i] = SAME;
            } else {
                places[i] = pool.length();
                pool.append((char) form.length()).append(form);
            }
        }
        return places;
    }
}
