package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Language;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text to HTML: escaped, and with the language of every run that is not the page's own. Immutable. */
final class Html {

    /** The CJK radicals, below which nothing is Han; most of a page is. */
    private static final int FIRST_HAN = 0x2E80;

    private static final String SIMPLIFIED = Language.ZH.tag();

    /** Where a heading may best be broken: behind these. */
    private static final Pattern CLAUSE = Pattern.compile("[^，：；]+[，：；]*|[，：；]+");

    /**
     * What a heading had better not part: a term in quotation marks, a title in brackets, with what follows closely.
     */
    private static final Pattern PHRASE = Pattern.compile("(?:《[^《》]{1,12}》|“[^“”]{1,12}”|「[^「」]{1,12}」)[，：；、。！？]*");

    private final String pageLang;
    private final Unbroken unbroken;

    /**
     * @param pageLang the page's BCP 47 tag
     * @param unbroken what its language keeps on one line
     */
    Html(String pageLang, Unbroken unbroken) {
        this.pageLang = pageLang;
        this.unbroken = unbroken;
    }

    /** A text that may be in another language than the page. */
    String text(Localized text) {
        return inLanguage(text, text.lang().equals(pageLang) ? text(text.text()) : markHan(text.text(), text.lang()));
    }

    /** A text of several lines in large type: Chinese parts between its clauses rather than within a term. */
    String heading(Localized text) {
        return text.lang().startsWith("zh") ? inLanguage(text, clauses(text.text())) : text(text);
    }

    private String inLanguage(Localized text, String html) {
        return text.lang().equals(pageLang) ? html : "<span lang=\"" + escape(text.lang()) + "\">" + html + "</span>";
    }

    private String clauses(String text) {
        List<String> clauses =
                CLAUSE.matcher(text).results().map(MatchResult::group).toList();
        return clauses.size() < 2
                ? terms(text)
                : clauses.stream()
                        .map(clause -> "<span class=\"clause\">" + terms(clause) + "</span>")
                        .collect(Collectors.joining());
    }

    private String terms(String clause) {
        StringBuilder html = new StringBuilder();
        Matcher quoted = PHRASE.matcher(clause);
        int end = 0;
        while (quoted.find()) {
            html.append(unbroken.html(clause.substring(end, quoted.start())))
                    .append("<span class=\"phrase\">")
                    .append(escape(quoted.group()))
                    .append("</span>");
            end = quoted.end();
        }
        return html.append(unbroken.html(clause.substring(end))).toString();
    }

    /** A text in the page's language, in which Chinese terms may stand. */
    String text(String text) {
        return pageLang.startsWith("zh") ? unbroken.html(text) : markHan(unbroken.spaced(text), pageLang);
    }

    /** The language of code that nothing converts: Chinese as editors write it, if it has any; null for the page's. */
    @Nullable String langOfCode(String code) {
        return pageLang.equals(SIMPLIFIED) || nextHan(code, 0) == code.length() ? null : SIMPLIFIED;
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
                html.append("<span lang=\"" + SIMPLIFIED + "\">")
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

    /**
     * A text as a JSON string. What could end or begin an element, or end a line of a script, is written by its number.
     */
    static String json(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                default -> {
                    if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
