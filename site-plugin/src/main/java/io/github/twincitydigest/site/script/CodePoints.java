package io.github.twincitydigest.site.script;

/** Code points within limits that may cut a surrogate pair in two. */
final class CodePoints {

    private CodePoints() {}

    /** The code point at an index; half a pair counts as itself where the limit parts it from the other half. */
    static int at(String text, int index, int limit) {
        return index + 1 < limit ? text.codePointAt(index) : text.charAt(index);
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
