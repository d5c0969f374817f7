package io.github.twincitydigest.site.number;

import java.util.Set;

/**
 * Tells by what stands around whether numerals are a number: 一 in 一体化 and 四 in 四川 are not. In doubt they are, since the
 * reader is asked whether a text says a number, and rarely whether it says none.
 */
final class Surroundings {

    /** What is counted, by its first character; of those that words begin with, too (一路, 一面), none. */
    private static final String COUNTERS =
            "个项家条次座件份名台辆列人户公米亩吨天日年月周秒岁倍张篇种类批届位期场只支所间处栋套块片区级" + "极号轮步地城省市县镇乡村社校馆门款笔单架艘班趟站环段对组队把册章版页行字句棵瓶箱桶平立升瓦元角";

    /** Counters of two characters whose first is none. */
    private static final Set<String> LONG_COUNTERS = Set.of("小时", "分钟", "标箱", "千瓦", "千米", "千克", "方面", "余个");

    /** Behind these, hundreds and myriads are counted, though nothing says how many. */
    private static final String AMOUNTS = "超近上过逾达约破足到增至成";

    /** Before 百 or 亿, these say that there are several. */
    private static final String SOME = "数几多";

    /** Behind these, 一 is part of a word. */
    private static final String ENDS_IN_ONE = "统唯划单专";

    /** Only in a year; by themselves they are bullets. */
    private static final String ROUND_ZEROS = "〇○";

    private static final String ORDINAL = "第";

    /** Words and names that begin with a numeral, or are nothing else. */
    private static final Set<String> NO_NUMBERS = Set.of(
            "四川", "三峡", "九龙", "三亚", "六安", "五粮", "五金", "两江", "十分", "十足", "十堰", "零售", "零部", "零件", "零星", "零散", "零食", "万一",
            "一一");

    private static final Set<String> NUMBERS_ALL_THE_SAME = Set.of("十分钟", "十分之");

    private Surroundings() {}

    /**
     * @param text the whole text
     * @param start where the numerals begin
     * @param end behind them
     */
    static boolean areOfNumber(String text, int start, int end) {
        if (NO_NUMBERS.stream().anyMatch(word -> text.startsWith(word, start))
                && NUMBERS_ALL_THE_SAME.stream().noneMatch(word -> text.startsWith(word, start))) {
            return false;
        }
        boolean bare = text.substring(start, end).chars().allMatch(c -> Numerals.power((char) c) > 1);
        if (bare) {
            // 万 in 几十万 is no number of its own either.
            boolean goesOn = start > 0 && Numerals.isNumeral(text.charAt(start - 1));
            return !goesOn
                    && !isBehind(text, start, SOME)
                    && (isBehind(text, start, AMOUNTS) || isCounter(text, end) || isMore(text, end));
        }
        if (end - start == 1 && ROUND_ZEROS.indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        if (end - start > 1 || text.charAt(start) != '一') {
            return !(isBehind(text, start, SOME) && Numerals.isScale(text.charAt(start)));
        }
        return isBehind(text, start, ORDINAL)
                || isFirstOfSeveral(text, end)
                || (isCounter(text, end) && !isBehind(text, start, ENDS_IN_ONE));
    }

    static boolean isCounter(String text, int at) {
        return at < text.length()
                && (COUNTERS.indexOf(text.charAt(at)) >= 0
                        || LONG_COUNTERS.stream().anyMatch(counter -> text.startsWith(counter, at)));
    }

    /** 一、二级. */
    private static boolean isFirstOfSeveral(String text, int at) {
        return at + 1 < text.length() && "、至到".indexOf(text.charAt(at)) >= 0 && Numerals.digit(text.charAt(at + 1)) > 1;
    }

    /** 百余, 千多: more than that. */
    private static boolean isMore(String text, int at) {
        return at < text.length() && "余多".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBehind(String text, int start, String signs) {
        return start > 0 && signs.indexOf(text.charAt(start - 1)) >= 0;
    }
}
