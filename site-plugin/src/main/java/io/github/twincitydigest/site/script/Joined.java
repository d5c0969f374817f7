package io.github.twincitydigest.site.script;

import java.text.Normalizer;

/**
 * A stretch of text as words are looked for in it: compatibility ideographs are what they stand for, and blanks and
 * line breaks between two ideographs are gone, since they part no word.
 *
 * @param text the stretch, or a text that has it
 * @param from where it begins there
 * @param to where it ends there
 * @param origins where each unit of the stretch stands in the source, empty if it is the source
 */
@SuppressWarnings("ArrayRecordComponent") // Lives as long as one call.
record Joined(char[] text, int from, int to, int... origins) {

    /** A gap of more blanks parts words. It also keeps the time linear. */
    private static final int WIDEST = 32;

    static Joined of(char[] text, Span stretch, boolean keepBlanks) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (isCompatible(text, i, stretch.to()) || (!keepBlanks && isBlankWithin(text, i, stretch))) {
                return join(text, stretch, keepBlanks);
            }
        }
        return new Joined(text, stretch.from(), stretch.to());
    }

    private static Joined join(char[] text, Span stretch, boolean keepBlanks) {
        StringBuilder joined = new StringBuilder();
        int[] origins = new int[stretch.to() - stretch.from()];
        for (int i = stretch.from(); i < stretch.to(); ) {
            if (!keepBlanks && isBlankWithin(text, i, stretch)) {
                i++;
                continue;
            }
            int width = isCompatible(text, i, stretch.to()) && Character.isHighSurrogate(text[i]) ? 2 : 1;
            String part = new String(text, i, width);
            if (isCompatible(text, i, stretch.to())) {
                String normal = Normalizer.normalize(part, Normalizer.Form.NFC);
                // One that would change in length is rare even among these, and is converted as a character only.
                part = normal.length() == width ? normal : part;
            }
            for (int k = 0; k < width; k++) {
                origins[joined.length() + k] = i + k;
            }
            joined.append(part);
            i += width;
        }
        return new Joined(joined.toString().toCharArray(), 0, joined.length(), origins);
    }

    /** Matches the stretch. What has been normalized, and no word covers, is written in its normal form. */
    void match(Matcher matcher, Draft draft) {
        draft.at(origins);
        for (int i = from; i < to && origins.length > 0; i++) {
            draft.normalize(i, text[i]);
        }
        matcher.match(text, from, to, draft);
        draft.at();
    }

    private static boolean isBlankWithin(char[] text, int place, Span stretch) {
        if (!isBlank(text[place])) {
            return false;
        }
        int before = place;
        while (before >= stretch.from() && isBlank(text[before]) && place - before <= WIDEST) {
            before--;
        }
        int after = place;
        while (after < stretch.to() && isBlank(text[after]) && after - place <= WIDEST) {
            after++;
        }
        return before >= stretch.from()
                && after < stretch.to()
                && Character.isIdeographic(text[before])
                && Character.isIdeographic(text[after]);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000';
    }

    private static boolean isCompatible(char[] text, int place, int to) {
        char c = text[place];
        if (c >= '\uF900' && c <= '\uFAFF') {
            return true;
        }
        if (c != '\uD87E' || place + 1 >= to) {
            return false;
        }
        int codePoint = Character.toCodePoint(c, text[place + 1]);
        return codePoint >= 0x2F800 && codePoint <= 0x2FA1F;
    }
}
