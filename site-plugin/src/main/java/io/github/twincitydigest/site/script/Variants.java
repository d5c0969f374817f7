package io.github.twincitydigest.site.script;

import com.github.houbb.opencc4j.support.data.Data;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The second stage: from OpenCC's standard characters to those of a region, one for one. Immutable.
 *
 * <p>Both regions go by this package's {@code variants.tsv}; Hong Kong starts from opencc4j's {@code HKVariants.txt}.
 * opencc4j's {@code TWVariants.txt} is of no use here: its keys have been simplified to serve a merged map, so that 麪→麵
 * has become 面→麵 and 裏→裡 has become 里→裡.
 */
final class Variants {

    private final Map<String, String> taiwan;
    private final Map<String, String> hongKong;

    private Variants(Map<String, String> taiwan, Map<String, String> hongKong) {
        this.taiwan = taiwan;
        this.hongKong = hongKong;
    }

    static Variants read() {
        Map<String, String> taiwan = new HashMap<>();
        Map<String, String> hongKong = new HashMap<>();
        for (List<String> row : Table.read(Data.class, "/data/dictionary/HKVariants.txt")) {
            hongKong.put(row.get(0), row.get(1).split(" ", -1)[0]);
        }
        for (List<String> row : Table.read(Variants.class, "variants.tsv")) {
            putUnlessBlank(taiwan, row, 1);
            putUnlessBlank(hongKong, row, 2);
        }
        return new Variants(taiwan, hongKong);
    }

    String toTaiwan(String standard) {
        return replace(standard, taiwan);
    }

    String toHongKong(String standard) {
        return replace(standard, hongKong);
    }

    /** The standard characters that some region writes otherwise. */
    Set<String> standardCharacters() {
        Set<String> characters = new TreeSet<>(taiwan.keySet());
        characters.addAll(hongKong.keySet());
        return Collections.unmodifiableSet(characters);
    }

    private static void putUnlessBlank(Map<String, String> variants, List<String> row, int column) {
        if (column < row.size() && !row.get(column).isBlank()) {
            variants.put(row.get(0), row.get(column));
        }
    }

    private static String replace(String standard, Map<String, String> variants) {
        StringBuilder result = new StringBuilder();
        standard.codePoints().mapToObj(Character::toString).forEach(c -> result.append(variants.getOrDefault(c, c)));
        // Most words are the same in every region: let them be one object.
        return standard.contentEquals(result) ? standard : result.toString();
    }
}
