package io.github.twincitydigest.site.script;

import java.util.List;

/** Converts with a matcher, after the quotation marks have been turned. */
final class TableConverter implements ScriptConverter {

    private final Target target;
    private final Matcher matcher;
    private final boolean strict;

    TableConverter(Target target, Matcher matcher, boolean strict) {
        this.target = target;
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
            Quotation.nest(flat, draft);
        }
        for (Span stretch : flat.stretches()) {
            Joined.of(text, stretch, strict).match(matcher, draft);
        }
        return draft;
    }
}
