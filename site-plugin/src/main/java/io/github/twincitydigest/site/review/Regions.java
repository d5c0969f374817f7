package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.edition.ConvertedText;
import io.github.twincitydigest.site.script.Run;
import io.github.twincitydigest.site.script.Step;
import io.github.twincitydigest.site.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Holds the same texts in the forms of Taiwan and of Hong Kong against each other. Stateless. */
final class Regions {

    private Regions() {}

    /** A text and where it stands, the same in every edition. */
    private record Original(Location location, Run run) {

        static Original of(ConvertedText text) {
            return new Original(text.location(), text.run());
        }
    }

    /** A word or character in all its forms. */
    private record Forms(String text, String taiwan, String hongKong) {}

    /** A place in a text. */
    private record Place(ConvertedText text, int index) {

        static final Comparator<Place> ORDER =
                Comparator.comparing((Place place) -> place.text().location()).thenComparingInt(Place::index);
    }

    /** What both editions show, and show differently; the most frequent first. */
    static List<Difference> compare(
            Collection<ConvertedText> taiwan, Collection<ConvertedText> hongKong, Places places) {
        Map<Original, ConvertedText> others = new HashMap<>();
        hongKong.stream().map(Regions::withoutWalls).forEach(text -> others.put(Original.of(text), text));
        Map<Forms, List<Place>> found = new LinkedHashMap<>();
        for (ConvertedText text : taiwan.stream().map(Regions::withoutWalls).toList()) {
            ConvertedText other = others.get(Original.of(text));
            if (other != null) {
                compare(text, other, found);
            }
        }
        List<Difference> differences = new ArrayList<>();
        found.forEach((forms, where) -> {
            Place first = where.stream().min(Place.ORDER).orElseThrow();
            differences.add(new Difference(
                    forms.text(),
                    forms.taiwan(),
                    forms.hongKong(),
                    where.size(),
                    places.of(first.text(), first.index())));
        });
        differences.sort(Comparator.comparingInt(Difference::places)
                .reversed()
                .thenComparing(Difference::text)
                .thenComparing(Difference::taiwan)
                .thenComparing(Difference::hongKong));
        return List.copyOf(differences);
    }

    /** Where the steps of one edition overlap with those of the other, they are compared as one stretch. */
    private static void compare(ConvertedText taiwan, ConvertedText hongKong, Map<Forms, List<Place>> found) {
        NavigableMap<Integer, Step> one = steps(taiwan);
        NavigableMap<Integer, Step> other = steps(hongKong);
        List<Step> all = new ArrayList<>(one.values());
        all.addAll(other.values());
        all.sort(Comparator.comparingInt(Step::start));
        String text = taiwan.run().text();
        for (int i = 0; i < all.size(); ) {
            int start = all.get(i).start();
            int end = start;
            for (; i < all.size() && (end == start || all.get(i).start() < end); i++) {
                end = Math.max(end, all.get(i).end());
            }
            Forms forms =
                    new Forms(text.substring(start, end), write(text, start, end, one), write(text, start, end, other));
            if (!forms.taiwan().equals(forms.hongKong())) {
                found.computeIfAbsent(forms, key -> new ArrayList<>()).add(new Place(taiwan, start));
            }
        }
    }

    /** A wall may hold other text in each edition, and then the places behind it would not agree. */
    private static ConvertedText withoutWalls(ConvertedText text) {
        List<Run.Piece> pieces = text.run().pieces().stream()
                .map(piece -> piece instanceof Run.Wall ? new Run.Wall("") : piece)
                .toList();
        return new ConvertedText(text.edition(), text.location(), new Run(pieces), text.converter());
    }

    private static NavigableMap<Integer, Step> steps(ConvertedText text) {
        NavigableMap<Integer, Step> steps = new TreeMap<>();
        text.converter().explain(text.run()).forEach(step -> steps.put(step.start(), step));
        return steps;
    }

    private static String write(String text, int start, int end, NavigableMap<Integer, Step> steps) {
        StringBuilder written = new StringBuilder();
        int done = start;
        for (Step step : steps.subMap(start, end).values()) {
            written.append(text, done, step.start()).append(step.result());
            done = step.end();
        }
        return written.append(text, done, end).toString();
    }
}
