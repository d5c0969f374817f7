package io.github.twincitydigest.site.script.compile;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** From OpenCC's standard to a region, as edited text of the region has it. */
final class Regions {

    private final Opencc opencc;

    /** Where edited text writes another character than OpenCC's table of the region has. */
    private final Map<Region, Map<String, String>> edited = new EnumMap<>(Region.class);

    private Regions(Opencc opencc) {
        this.opencc = opencc;
        for (Region region : Region.values()) {
            edited.put(region, new HashMap<>());
        }
    }

    static Regions read(Path file, Opencc opencc) {
        Regions regions = new Regions(opencc);
        for (TextTable.Row row : TextTable.read(file).rows()) {
            regions.put(Region.TAIWAN, row.at(0), row.orEmpty(1));
            regions.put(Region.HONG_KONG, row.at(0), row.orEmpty(2));
        }
        return regions;
    }

    /** A word as a region writes it. */
    String form(String standard, Region region) {
        return edited(opencc.regional(standard, region.keep()), region);
    }

    /** The same with OpenCC's whole vocabulary of the region. */
    String localizedForm(String standard, Region region) {
        return edited(opencc.regional(standard, region.localized()), region);
    }

    private String edited(String text, Region region) {
        Map<String, String> characters = edited.getOrDefault(region, Map.of());
        StringBuilder result = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(c -> result.append(characters.getOrDefault(c, c)));
        return result.toString();
    }

    private void put(Region region, String standard, String form) {
        if (!form.isEmpty()) {
            edited.computeIfAbsent(region, key -> new HashMap<>()).put(standard, form);
        }
    }
}
