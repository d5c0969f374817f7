package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.prose.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers what a page cites, in the order of first citation. Mutable; one for each page. */
final class References {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int marks;

    /** One thing cited: some lines of an article. */
    static final class Entry {
        private final int number;
        private final Citation citation;
        private final List<Integer> marks = new ArrayList<>();

        private Entry(int number, Citation citation) {
            this.number = number;
            this.citation = citation;
        }

        int number() {
            return number;
        }

        Citation citation() {
            return citation;
        }

        /** The numbers of the marks that point here. */
        List<Integer> marks() {
            return marks;
        }

        String anchor() {
            return "ref-" + number;
        }

        /** The id of the note that its marks open. */
        String note() {
            return anchor() + "-note";
        }
    }

    /** Notes one mark in the text and returns what it points to. */
    Entry mark(Citation citation) {
        String key = citation.target() + " " + citation.lines();
        Entry entry = entries.computeIfAbsent(key, it -> new Entry(entries.size() + 1, citation));
        entry.marks.add(++marks);
        return entry;
    }

    /** The anchor of the mark noted last. */
    String lastMark() {
        return markAnchor(marks);
    }

    static String markAnchor(int mark) {
        return "cite-" + mark;
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
