package io.github.twincitydigest.site.parse.markdown;

import io.github.twincitydigest.site.prose.Attributes;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code {#id .class lang=en}}. */
final class AttributesParser {

    private static final String EXAMPLE = "{#id .class lang=en}";
    private static final List<String> KEYS = List.of("id", "class", "lang");

    private final Content content;
    private final String text;
    private final Context context;

    private @Nullable String id;
    private @Nullable String lang;
    private final TreeSet<String> classes = new TreeSet<>();
    private int index;

    private AttributesParser(Content content, Context context) {
        this.content = content;
        this.text = content.text();
        this.context = context;
    }

    /**
     * Attributes and where they end.
     *
     * @param end the index behind the brace
     */
    record Found(Attributes attributes, int end) {}

    /**
     * Whether a brace here opens attributes: {@code #}, {@code .} and a letter, or {@code key=} follows. Other braces
     * are text, and so is the notation for conversion by hand, {@code -{…}-}.
     */
    static boolean begin(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '{') {
            return false;
        }
        int index = skipBlanks(text, at + 1);
        if (index >= text.length()) {
            return false;
        }
        char sign = text.charAt(index);
        int name = sign == '.' ? index + 1 : index;
        int end = nameEnd(text, name);
        boolean attributes = sign == '#' || (end > name && (sign == '.' || text.startsWith("=", end)));
        return attributes && !isConversion(text, at);
    }

    /** The attributes that begin here, or null, after a problem, if the brace is never closed. */
    static @Nullable Found parse(Content content, int at, Context context) {
        return new AttributesParser(content, context).parse(at);
    }

    private @Nullable Found parse(int at) {
        int end = close(text, at);
        if (end < 0) {
            error(at, Words.of("attributes.unclosed"), Hint.of("attributes.unclosed.hint", EXAMPLE));
            return null;
        }
        index = skipBlanks(text, at + 1);
        while (index < end) {
            attribute(end);
            index = skipBlanks(text, index);
        }
        return new Found(new Attributes(id, lang, classes), end + 1);
    }

    private void attribute(int end) {
        int begin = index;
        int nameEnd = nameEnd(text, begin);
        if (nameEnd > begin && text.charAt(nameEnd) == '=') {
            index = nameEnd + 1;
            set(text.substring(begin, nameEnd), value(end), begin);
            return;
        }
        while (index < end && !Chars.isBlank(text.charAt(index))) {
            index++;
        }
        String word = text.substring(begin, index);
        switch (word.charAt(0)) {
            case '#' -> set("id", word.substring(1), begin);
            case '.' -> set("class", word.substring(1), begin);
            default ->
                error(
                        begin,
                        Words.of("attributes.no-attribute", word),
                        Hint.of("attributes.no-attribute.hint", EXAMPLE));
        }
    }

    private String value(int end) {
        boolean quoted = index < end && (text.charAt(index) == '"' || text.charAt(index) == '\'');
        int begin = quoted ? index + 1 : index;
        int close = quoted ? Chars.indexOf(text, text.charAt(index), begin, end) : -1;
        if (close >= 0) {
            index = close + 1;
            return text.substring(begin, close);
        }
        while (index < end && !Chars.isBlank(text.charAt(index))) {
            index++;
        }
        return text.substring(Math.min(begin, index), index);
    }

    private void set(String key, String value, int at) {
        switch (key) {
            case "id" -> setId(value, at);
            case "class" -> {
                for (String name : value.split(" ", -1)) {
                    if (Ids.isWord(name)) {
                        classes.add(name);
                    } else {
                        error(at, Words.of("attributes.class", name), classHint(name));
                    }
                }
            }
            case "lang" -> setLang(value, at);
            default ->
                error(
                        at,
                        Words.of("attributes.unknown", key),
                        Suggestion.hint(key, KEYS, Hint.of("attributes.unknown.hint")));
        }
    }

    private static Hint classHint(String name) {
        Hint hint = Hint.of("attributes.class.hint");
        String plain = Suggestion.name(name);
        return plain.isEmpty() ? hint : hint.replacing("." + name, "." + plain);
    }

    private void setId(String value, int at) {
        if (id != null) {
            error(at, Words.of("attributes.second-id"), Hint.of("attributes.second-id.hint"));
        } else if (context.ids().claim(value, content.offset(at))) {
            id = value;
        }
    }

    private void setLang(String value, int at) {
        try {
            if (new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty()) {
                throw new IllformedLocaleException(value);
            }
            // As written: what Java makes of a tag differs between its versions.
            lang = value;
        } catch (IllformedLocaleException malformed) {
            error(at, Words.of("attributes.lang", value), Hint.of("attributes.lang.hint"));
        }
    }

    private void error(int at, Words fault, Hint advice) {
        context.report().error(content.offset(at), fault, advice);
    }

    private static boolean isConversion(String text, int at) {
        int end = at > 0 && text.charAt(at - 1) == '-' ? close(text, at) : -1;
        return end >= 0 && text.startsWith("}-", end);
    }

    /** The brace that closes the one here, or -1 if another opens first. */
    private static int close(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '}') {
            if (text.charAt(end) == '{') {
                return -1;
            }
            end++;
        }
        return end < text.length() ? end : -1;
    }

    private static int nameEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (Chars.isAsciiLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static int skipBlanks(String text, int at) {
        int index = at;
        while (index < text.length() && Chars.isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
