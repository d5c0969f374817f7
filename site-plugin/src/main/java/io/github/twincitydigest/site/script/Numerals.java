package io.github.twincitydigest.site.script;

/** Characters of numbers. */
final class Numerals {

    private static final String CHINESE = "〇零一二三四五六七八九十百千万亿两几数半廿卅";
    private static final String UNITS = "年月日天分秒号岁";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return isDigit(c) || isChinese(c);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static boolean isChinese(char c) {
        return CHINESE.indexOf(c) >= 0;
    }

    /** Whether a unit of time: after a number the two are one, so that 4天后 has no 天后 in it. */
    static boolean isUnit(char c) {
        return UNITS.indexOf(c) >= 0;
    }
}
