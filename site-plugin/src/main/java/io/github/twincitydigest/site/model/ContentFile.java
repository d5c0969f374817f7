package io.github.twincitydigest.site.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A kind of YAML file below the content folder: where such files lie, and what each holds. Immutable.
 *
 * @param name what the kind is called, as in addresses
 * @param places patterns of paths below the content folder; {@code *} is any name, {@code **} any folders or none
 * @param holds how much of {@code type} a file holds
 * @param type the record that an entry is read as
 */
public record ContentFile(String name, List<String> places, Holds holds, Class<? extends Record> type) {

    /** What the entries of a file are. */
    public enum Holds {
        /** The file is one entry with keys. */
        ONE,
        /** A list of entries with keys. */
        LIST,
        /** A list of single values. */
        LINES
    }

    public ContentFile {
        places = List.copyOf(places);
    }

    /** Every kind, in the order in which editors meet them. */
    public static List<ContentFile> all() {
        List<ContentFile> all = new ArrayList<>(List.of(
                one("site", "site.yaml", SiteSettings.class),
                one("source", "sources/**/*.yaml", SourceDocument.Meta.class),
                one("digest", "digests/*/digest.yaml", Digest.Meta.class),
                one("topic", "topics/*/topic.yaml", Topic.Meta.class),
                one("page", "pages/**/page.yaml", TextPage.Meta.class)));
        ContentReader.LISTS.forEach((name, type) -> all.add(new ContentFile(
                name, List.of("data/" + name + ".yaml", "data/" + name + "/**/*.yaml"), Holds.LIST, type)));
        all.add(new ContentFile("glossary", List.of("glossary.yaml"), Holds.LIST, GlossaryEntry.class));
        all.add(new ContentFile("corrections", List.of(Correction.FILE), Holds.LIST, Correction.class));
        all.add(ledger(AcceptedConversion.FILE, AcceptedConversion.class));
        all.add(ledger(AcceptedTranslation.FILE, AcceptedTranslation.class));
        return List.copyOf(all);
    }

    private static ContentFile one(String name, String place, Class<? extends Record> type) {
        return new ContentFile(name, List.of(place), Holds.ONE, type);
    }

    private static ContentFile ledger(String file, Class<? extends Record> type) {
        return new ContentFile(
                file.substring(0, file.lastIndexOf('.')).replace('/', '-').toLowerCase(Locale.ROOT),
                List.of(file),
                Holds.LINES,
                type);
    }
}
