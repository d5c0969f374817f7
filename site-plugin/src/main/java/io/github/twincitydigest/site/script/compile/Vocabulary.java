package io.github.twincitydigest.site.script.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of the mainland with those of a region.
 *
 * @param entries the region's word for each; for a guard, which is a longer word that must not be touched, the guard
 *     itself
 */
record Vocabulary(Map<String, String> entries) {

    static final Vocabulary EMPTY = new Vocabulary(Map.of());

    static Vocabulary read(Path file) {
        Map<String, String> entries = new TreeMap<>();
        List<TextTable.Row> rows = TextTable.read(file).rows();
        for (TextTable.Row row : rows) {
            if (entries.put(row.at(0), row.at(1)) != null) {
                throw row.wrong(row.at(0) + " stands here twice");
            }
        }
        for (TextTable.Row row : rows) {
            for (String guard : row.orEmpty(2).split(";", -1)) {
                if (!guard.isBlank()) {
                    entries.putIfAbsent(guard.strip(), guard.strip());
                }
            }
        }
        return new Vocabulary(entries);
    }
}
