package io.github.twincitydigest.site.script;

final class CodePoints {

    private CodePoints() {}

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
