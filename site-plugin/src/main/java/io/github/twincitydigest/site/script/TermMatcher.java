package io.github.twincitydigest.site.script;

/** Finds terms, from left to right and the longest, and leaves what lies between them to another matcher. */
final class TermMatcher implements Matcher {

    private final Target target;
    private final TermBase terms;
    private final Matcher others;

    TermMatcher(Target target, TermBase terms, Matcher others) {
        this.target = target;
        this.terms = terms;
        this.others = others;
    }

    @Override
    public void match(char[] text, int from, int to, Draft draft) {
        int done = from;
        for (int i = from; i < to; ) {
            TermBase.Found found = terms.longestAt(text, i, to);
            if (found == null) {
                i++;
            } else {
                if (done < i) {
                    others.match(text, done, i, draft);
                }
                write(i, found, draft);
                i = found.end();
                done = i;
            }
        }
        if (done < to) {
            others.match(text, done, to, draft);
        }
    }

    private void write(int start, TermBase.Found found, Draft draft) {
        found.term()
                .form(target)
                .ifPresentOrElse(
                        form -> draft.replace(start, found.end(), form),
                        () -> writeAsIfAlone(found.term(), start, draft));
        draft.explain(start, found.end(), Rule.TERM, "term", false);
    }

    /** A term without a form is converted as if nothing stood beside it; its quotation marks nest as they stand. */
    private void writeAsIfAlone(Term term, int start, Draft draft) {
        String text = term.simplified();
        Draft alone = new Draft(text, false);
        if (term.person()) {
            others.matchPerson(text.toCharArray(), alone);
        } else {
            others.match(text.toCharArray(), 0, text.length(), alone);
        }
        String form = alone.written();
        if (form.length() != text.length()) {
            draft.replace(start, start + text.length(), form);
            return;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != text.charAt(i)) {
                draft.replace(start + i, form.charAt(i));
            }
        }
    }
}
