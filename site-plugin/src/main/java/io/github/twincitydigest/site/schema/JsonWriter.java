package io.github.twincitydigest.site.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes JSON for people to read: maps in their order, two blanks a level. */
final class JsonWriter {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonWriter() {}

    /** A file of one value: a map, list, text, number or truth value. */
    static String file(Object value) {
        return text(value, 0) + "\n";
    }

    /** A value that stands in a file already so far indented. */
    static String text(Object value, int indent) {
        return GSON.toJson(value).replace("\n", "\n" + " ".repeat(indent));
    }
}
