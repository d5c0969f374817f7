package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Place;
import io.github.twincitydigest.site.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two sides that a theme may draw apart: the first two marks of places. Immutable. */
final class Sides {

    private static final int TWO = 2;

    private final EditionView edition;
    private final Messages.Words words;

    Sides(EditionView edition, Messages.Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** Both sides, or none: a single one has nothing to be told apart from. */
    List<Frame.Side> both() {
        List<Frame.Side> sides = new ArrayList<>();
        List<Slug> marks = edition.site().marks();
        if (marks.size() >= TWO) {
            marks.subList(0, TWO).forEach(mark -> sides.add(new Frame.Side(mark.value(), name(mark))));
        }
        return List.copyOf(sides);
    }

    /** A message that may speak of them. */
    String say(String key) {
        return words.sided(key, both()).orElseGet(() -> words.say(key));
    }

    /** A mark is called as the places that bear it alone, else as all that bear it. */
    String name(Slug mark) {
        List<Place> bearing = edition.site().places().stream()
                .filter(place -> place.marks().contains(mark))
                .toList();
        List<Place> alone =
                bearing.stream().filter(place -> place.marks().size() == 1).toList();
        Set<String> names = new LinkedHashSet<>();
        (alone.isEmpty() ? bearing : alone)
                .forEach(place -> names.add(edition.text(place.briefly()).text()));
        return String.join(words.say("list.comma"), names);
    }
}
