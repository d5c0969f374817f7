package io.github.twincitydigest.site.index;

import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts of one language: at each place the longest, so that a district is not found in the name of its
 * office. Latin letters and digits belong to one word: no name begins or ends within one. Immutable, thread-safe.
 */
final class NameTable {

    private final Map<String, List<InternalLink>> targets = new HashMap<>();

    /** Lengths of the names that begin with a character, the longest first, so that most places cost one look-up. */
    private final Map<Character, int[]> lengths = new HashMap<>();

    /**
     * A name that stands in a text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end behind its last character
     * @param targets what it may name, the likeliest first; one at least
     */
    record Match(int start, int end, List<InternalLink> targets) {}

    /** @param targets what each name may name, the likeliest first */
    NameTable(Map<String, List<InternalLink>> targets) {
        Map<Character, TreeSet<Integer>> byFirst = new HashMap<>();
        targets.forEach((name, named) -> {
            this.targets.put(name, List.copyOf(named));
            byFirst.computeIfAbsent(name.charAt(0), it -> new TreeSet<>()).add(name.length());
        });
        byFirst.forEach((first, all) -> lengths.put(
                first, all.descendingSet().stream().mapToInt(it -> it).toArray()));
    }

    /** The names of a site in one language. */
    static NameTable of(Site site, Language language) {
        Map<String, List<InternalLink>> targets = new HashMap<>();
        site.named()
                .forEach(thing -> thing.names().forEach(name -> add(targets, name, language, InternalLink.to(thing))));
        site.settings().series().forEach(series -> add(targets, series.title(), language, Section.MEETINGS.link()));
        site.glossary().stream()
                .filter(entry -> entry.definition() != null)
                .forEach(entry -> add(targets, entry.term(), language, InternalLink.to(entry)));
        return new NameTable(targets);
    }

    private static void add(
            Map<String, List<InternalLink>> targets, LocalText name, Language language, InternalLink target) {
        @Nullable String text = language == Language.ZH ? name.zh() : name.en();
        if (text != null) {
            List<InternalLink> named = targets.computeIfAbsent(bare(text), it -> new ArrayList<>());
            if (!named.contains(target)) {
                named.add(target);
            }
        }
    }

    /** A title is found with and without its marks, since a link may stand inside them. */
    private static String bare(String name) {
        return name.length() > 2 && name.startsWith("《") && name.indexOf('》') == name.length() - 1
                ? name.substring(1, name.length() - 1)
                : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameTable that && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return targets.hashCode();
    }

    /** Every name in a text, from its beginning; none overlaps another. */
    List<Match> find(String text) {
        List<Match> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (end > start && !isOverrun(text, start, end)) {
                found.add(new Match(start, end, targets.getOrDefault(text.substring(start, end), List.of())));
                start = end;
            } else {
                start++;
            }
        }
        return found;
    }

    /**
     * Whether another name, no shorter, begins within this one and goes on behind it, as 川渝 does in 结合川渝 behind 合川: in
     * a text without spaces, the first then is hardly ever meant.
     */
    private boolean isOverrun(String text, int start, int end) {
        for (int inner = start + 1; inner < end; inner++) {
            int innerEnd = end(text, inner);
            if (innerEnd > end && innerEnd - inner >= end - start) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest name that begins here ends; {@code start} if none does. */
    private int end(String text, int start) {
        int[] candidates = lengths.get(text.charAt(start));
        if (candidates == null || joins(text, start)) {
            return start;
        }
        for (int length : candidates) {
            int end = start + length;
            if (end <= text.length() && !joins(text, end) && targets.containsKey(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** Whether a word goes on across a place in a text; dashes join words as in China–Laos Railway. */
    private static boolean joins(String text, int place) {
        int before = place - 1;
        int behind = place;
        if (isDash(text, before)) {
            before--;
        } else if (isDash(text, behind)) {
            behind++;
        }
        return isWord(text, before) && isWord(text, behind);
    }

    private static boolean isDash(String text, int place) {
        return place >= 0 && place < text.length() && (text.charAt(place) == '–' || text.charAt(place) == '-');
    }

    private static boolean isWord(String text, int place) {
        return place >= 0
                && place < text.length()
                && Character.isLetterOrDigit(text.charAt(place))
                && !Character.isIdeographic(text.charAt(place));
    }
}
