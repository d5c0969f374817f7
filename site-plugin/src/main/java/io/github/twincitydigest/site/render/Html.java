package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;

/** Text to HTML: escaped, and with the language of every run that is not the page's own. Immutable. */
final class Html {

    /** The CJK radicals, below which nothing is Han; most of a page is. */
    private static final int FIRST_HAN = 0x2E80;

    private final String pageLang;

    /** @param pageLang the page's BCP 47 tag */
    Html(String pageLang) {
        this.pageLang = pageLang;
    }

    /** A text that may be in another language than the page. */
    String text(Localized text) {
        String html = markHan(text.text(), text.lang());
        return text.lang().equals(pageLang) ? html : "<span lang=\"" + escape(text.lang()) + "\">" + html + "</span>";
    }

    /** A text in the page's language, in which Chinese terms may stand. */
    String text(String text) {
        return markHan(text, pageLang);
    }

    /** Han characters within another language are Chinese as editors write it. */
    private static String markHan(String text, String lang) {
        if (lang.startsWith("zh")) {
            return escape(text);
        }
        StringBuilder html = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int han = nextHan(text, start);
            html.append(escape(text.substring(start, han)));
            int end = endOfHan(text, han);
            if (end > han) {
                html.append("<span lang=\"zh-Hans\">")
                        .append(escape(text.substring(han, end)))
                        .append("</span>");
            }
            start = end;
        }
        return html.toString();
    }

    private static int nextHan(String text, int from) {
        int i = from;
        while (i < text.length() && !isChinese(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int endOfHan(String text, int from) {
        int i = from;
        while (i < text.length() && isChinese(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Han characters and the punctuation that only Chinese uses. */
    private static boolean isChinese(int codePoint) {
        if (codePoint < FIRST_HAN) {
            return false;
        }
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF65);
    }

    /** Text for HTML content and quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
