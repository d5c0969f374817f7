package io.github.twincitydigest.site.script;

/**
 * Writes what OpenCC writes: from left to right the longest phrase, else the character.
 *
 * <p>Both of OpenCC's stages are in one table. Between phrases its later stage meets words of its own; those are loose,
 * which means that they count only where no phrase begins within them, since a phrase would have ended the segment.
 */
final class StrictMatcher implements Matcher {

    private final DoubleArray words;
    private final Forms forms;
    private final Forms loose;

    StrictMatcher(DoubleArray words, Forms forms, Forms loose) {
        this.words = words;
        this.forms = forms;
        this.loose = loose;
    }

    @Override
    public void match(char[] text, int from, int to, Draft draft) {
        for (int i = from; i < to; ) {
            i = matchAt(text, i, to, draft);
        }
    }

    private int matchAt(char[] text, int from, int to, Draft draft) {
        int node = DoubleArray.ROOT;
        int end = from;
        int word = DoubleArray.NONE;
        int looseEnd = from;
        for (int i = from; i < to; i++) {
            node = words.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                break;
            }
            int here = words.word(node);
            if (here != DoubleArray.NONE) {
                if (forms.has(here)) {
                    word = here;
                    end = i + 1;
                } else if (loose.has(here)) {
                    looseEnd = i + 1;
                }
            }
        }
        int one = from + width(text, from, to);
        if (looseEnd > from && end <= one) {
            int done = matchLoose(text, from, looseEnd, to, draft);
            if (done > from) {
                return done;
            }
        }
        if (word != DoubleArray.NONE) {
            write(forms, word, from, end, draft);
            return end;
        }
        return Math.max(one, IdeographicDescription.end(text, from, to));
    }

    /**
     * Writes the longest loose word in which no phrase begins.
     *
     * @param longest where the longest loose word of all ends
     * @return where what has been written ends
     */
    private int matchLoose(char[] text, int from, int longest, int to, Draft draft) {
        int clear = from + width(text, from, to);
        while (clear < longest && !phraseBegins(text, clear, to)) {
            clear += width(text, clear, to);
        }
        int node = DoubleArray.ROOT;
        int end = from;
        int word = DoubleArray.NONE;
        for (int i = from; i < clear; i++) {
            node = words.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                break;
            }
            int here = words.word(node);
            if (here != DoubleArray.NONE && loose.has(here)) {
                word = here;
                end = i + 1;
            }
        }
        if (word != DoubleArray.NONE) {
            write(loose, word, from, end, draft);
        }
        return end;
    }

    private boolean phraseBegins(char[] text, int from, int to) {
        int node = DoubleArray.ROOT;
        int one = from + width(text, from, to);
        for (int i = from; i < to; i++) {
            node = words.child(node, text[i]);
            if (node == DoubleArray.NONE) {
                return false;
            }
            int here = words.word(node);
            if (i >= one && here != DoubleArray.NONE && forms.has(here)) {
                return true;
            }
        }
        return false;
    }

    private static void write(Forms forms, int word, int start, int end, Draft draft) {
        if (forms.changes(word)) {
            draft.replace(start, end, forms.pool(), forms.start(word), forms.length(word));
        }
        if (draft.isExplaining()) {
            boolean single = end - start == 1;
            draft.explain(
                    start, end, single ? Rule.CHARACTER : Rule.PHRASE, single ? "STCharacters" : "STPhrases", false);
        }
    }

    private static int width(char[] text, int from, int to) {
        return Character.charCount(Character.codePointAt(text, from, to));
    }
}
