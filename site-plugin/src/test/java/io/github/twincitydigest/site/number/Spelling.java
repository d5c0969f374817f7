package io.github.twincitydigest.site.number;

/** Spells numbers out as they are read aloud. */
final class Spelling {

    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "万", "亿", "万亿"};
    private static final int MYRIAD = 10_000;

    private Spelling() {}

    static String of(long number) {
        StringBuilder spelled = new StringBuilder();
        long rest = number;
        for (int i = MYRIADS.length - 1; i >= 0; i--) {
            long size = 1;
            for (int j = 0; j < i; j++) {
                size *= MYRIAD;
            }
            int group = (int) (rest / size);
            rest %= size;
            if (group == 0) {
                continue;
            }
            if (!spelled.isEmpty() && group < 1_000) {
                spelled.append('零');
            }
            spelled.append(group(group));
            // 一万亿两千亿 is said 一万两千亿: the 亿 of both comes once.
            boolean shared = i == MYRIADS.length - 1 && rest / (size / MYRIAD) > 0;
            spelled.append(shared ? "万" : MYRIADS[i]);
        }
        // 一十二 is said 十二 at the beginning.
        return spelled.toString().startsWith("一十") ? spelled.substring(1) : spelled.toString();
    }

    private static String group(int number) {
        StringBuilder spelled = new StringBuilder();
        boolean gap = false;
        for (int i = UNITS.length - 1; i >= 0; i--) {
            int digit = number / (int) Math.pow(10, i) % 10;
            if (digit == 0) {
                gap = !spelled.isEmpty();
                continue;
            }
            if (gap) {
                spelled.append('零');
                gap = false;
            }
            spelled.append(Numerals.DIGITS.charAt(digit)).append(UNITS[i]);
        }
        return spelled.toString();
    }
}
