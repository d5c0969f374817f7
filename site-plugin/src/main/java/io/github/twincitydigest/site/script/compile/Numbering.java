package io.github.twincitydigest.site.script.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The numbers of words: those with forms first, so that only they take room in the tables of forms.
 *
 * @param order the places of the words in the sorted list, by number
 * @param formed how many have forms
 */
record Numbering(List<Integer> order, int formed) {

    static Numbering of(int words, IntPredicate formed) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, words).filter(formed).forEach(order::add);
        int first = order.size();
        IntStream.range(0, words).filter(formed.negate()).forEach(order::add);
        return new Numbering(List.copyOf(order), first);
    }

    FormColumn formed(FormColumn column) {
        return column.inOrder(order.subList(0, formed));
    }

    /** The number of each word of the sorted list. */
    int[] numbers() {
        int[] numbers = new int[order.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[order.get(i)] = i;
        }
        return numbers;
    }
}
