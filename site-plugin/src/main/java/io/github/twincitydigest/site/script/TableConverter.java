package io.github.twincitydigest.site.script;

import java.util.List;

/** Converts with a matcher, after the terms have been found and the quotation marks been turned. */
final class TableConverter implements ScriptConverter {

    private final Target target;
    private final TermBase terms;
    private final Matcher matcher;
    private final boolean strict;

    TableConverter(Target target, TermBase terms, Matcher matcher, boolean strict) {
        this.target = target;
        this.terms = terms;
        this.matcher = matcher;
        this.strict = strict;
    }

    @Override
    public String convert(String text) {
        return draft(new FlatRun(Run.of(text)), false).written();
    }

    @Override
    public Run convert(Run run) {
        FlatRun flat = new FlatRun(run);
        return flat.apply(draft(flat, false));
    }

    @Override
    public List<Step> explain(Run run) {
        return draft(new FlatRun(run), true).steps();
    }

    @Override
    public List<String> readings(int codePoint) {
        String character = Character.toString(codePoint);
        return Dictionaries.of(target).readings().getOrDefault(character, List.of(character));
    }

    private Draft draft(FlatRun flat, boolean explaining) {
        Draft draft = new Draft(flat.text(), explaining);
        char[] text = flat.text().toCharArray();
        if (!strict) {
            Quotation.nest(flat.text(), flat::isWall, draft);
        }
        for (Span stretch : flat.stretches()) {
            Joined.of(text, stretch, strict).match(this::matchStretch, draft);
        }
        return draft;
    }

    private void matchStretch(char[] text, int from, int to, Draft draft) {
        int done = from;
        for (int i = from; i < to; ) {
            TermBase.Found found = terms.longestAt(text, i, to);
            if (found == null) {
                i++;
            } else {
                if (done < i) {
                    matcher.match(text, done, i, draft);
                }
                write(i, found, draft);
                i = found.end();
                done = i;
            }
        }
        if (done < to) {
            matcher.match(text, done, to, draft);
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
            matcher.matchPerson(text.toCharArray(), alone);
        } else {
            matcher.match(text.toCharArray(), 0, text.length(), alone);
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
