package io.github.twincitydigest.site.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as people write it for their editors, with comments and commas at the end of lists: read only to know where what
 * stands, so that a part of it can be changed and all else stays as it was.
 */
final class Jsonc {

    /** A value, from the first sign of it to behind the last. */
    sealed interface Value {
        int begin();

        int end();
    }

    /** A map. */
    record Map(int begin, int end, List<Member> members) implements Value {

        /** The value of a key, or null; the last, if there are several. */
        @Nullable Value get(String key) {
            Value found = null;
            for (Member member : members) {
                if (member.key().equals(key)) {
                    found = member.value();
                }
            }
            return found;
        }
    }

    /** A key with its value. */
    record Member(int begin, String key, Value value) {}

    /** A list. */
    record Items(int begin, int end, List<Value> values) implements Value {}

    /** A text, or another value as it is written. */
    record Single(int begin, int end, String text) implements Value {}

    /** Something that is no JSON. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;
        private final int index;

        MalformedException(int index) {
            this.index = index;
        }

        /** Where. */
        int index() {
            return index;
        }
    }

    private static final int MAX_DEPTH = 100;

    private final String text;
    private int at;
    private int depth;

    private Jsonc(String text) {
        this.text = text;
    }

    /**
     * Reads a whole file.
     *
     * @throws MalformedException if it is none
     */
    static Value read(String text) throws MalformedException {
        Jsonc reader = new Jsonc(text);
        reader.skip();
        Value value = reader.value();
        reader.skip();
        if (reader.at < text.length()) {
            throw new MalformedException(reader.at);
        }
        return value;
    }

    private Value value() throws MalformedException {
        if (at >= text.length() || depth > MAX_DEPTH) {
            throw new MalformedException(at);
        }
        depth++;
        Value value = switch (text.charAt(at)) {
            case '{' -> map();
            case '[' -> items();
            case '"' -> quoted();
            default -> word();
        };
        depth--;
        return value;
    }

    private Map map() throws MalformedException {
        int begin = at++;
        List<Member> members = new ArrayList<>();
        skip();
        while (!eat('}')) {
            int start = at;
            if (at >= text.length() || text.charAt(at) != '"') {
                throw new MalformedException(at);
            }
            String key = quoted().text();
            skip();
            if (!eat(':')) {
                throw new MalformedException(at);
            }
            skip();
            members.add(new Member(start, key, value()));
            between('}');
        }
        return new Map(begin, at, members);
    }

    private Items items() throws MalformedException {
        int begin = at++;
        List<Value> values = new ArrayList<>();
        skip();
        while (!eat(']')) {
            values.add(value());
            between(']');
        }
        return new Items(begin, at, values);
    }

    /** A comma, or nothing before the end. */
    private void between(char close) throws MalformedException {
        skip();
        boolean comma = eat(',');
        skip();
        if (!comma && (at >= text.length() || text.charAt(at) != close)) {
            throw new MalformedException(at);
        }
    }

    private Single quoted() throws MalformedException {
        int begin = at++;
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char sign = text.charAt(at++);
            if (sign == '\n') {
                throw new MalformedException(begin);
            }
            if (sign == '\\' && at < text.length()) {
                read.append(escaped());
            } else {
                read.append(sign);
            }
        }
        if (!eat('"')) {
            throw new MalformedException(begin);
        }
        return new Single(begin, at, read.toString());
    }

    private char escaped() throws MalformedException {
        char sign = text.charAt(at++);
        return switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> codeUnit();
            case '"', '\\', '/' -> sign;
            default -> throw new MalformedException(at - 1);
        };
    }

    /** Four hexadecimal digits. */
    private char codeUnit() throws MalformedException {
        int end = at + 4;
        if (end > text.length()) {
            throw new MalformedException(at);
        }
        int unit = 0;
        for (; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                throw new MalformedException(at);
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private Single word() throws MalformedException {
        int begin = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        if (at == begin) {
            throw new MalformedException(at);
        }
        return new Single(begin, at, text.substring(begin, at));
    }

    private static boolean isPartOfWord(char sign) {
        return (sign >= '0' && sign <= '9')
                || (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '-'
                || sign == '+'
                || sign == '.';
    }

    private boolean eat(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** Blanks and comments. */
    private void skip() throws MalformedException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw new MalformedException(at);
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    /** Where the last value of a map or list ends; behind the opening bracket if there is none. */
    static int endOfLast(Value value) {
        if (value instanceof Map map && !map.members().isEmpty()) {
            return map.members().get(map.members().size() - 1).value().end();
        }
        if (value instanceof Items items && !items.values().isEmpty()) {
            return items.values().get(items.values().size() - 1).end();
        }
        return value.begin() + 1;
    }
}
