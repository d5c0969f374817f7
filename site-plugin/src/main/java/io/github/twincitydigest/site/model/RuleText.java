package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermSyntax;
import io.github.twincitydigest.site.script.TermSyntaxException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;

/** Reads one rule of conversion, {@code 软件 => zh-Hant-TW:軟體}. */
final class RuleText {

    private static final String FORM = "[zZ][hH]-[hH][aA][nN][tT](?:-(?:[tT][wW]|[hH][kK]))?\\s*[:：]\\s*[^;；\\s][^;；]*";

    /** Lets through a target that stands there twice. */
    static final ValueForm WRITTEN = ValueForm.matching(
                    "(?!\\s*=>)(?:(?!=>)[\\s\\S])+(?:=>[;；\\s]*" + FORM + "(?:[;；]\\s*(?:" + FORM + ")?)*)?")
            .orNumber();

    private RuleText() {}

    static Term read(String text, @SuppressWarnings("unused") Location location) throws MalformedValueException {
        try {
            return TermSyntax.parse(text);
        } catch (TermSyntaxException e) {
            throw new MalformedValueException(Words.of(e.kind(), e.written()), advice(e), e.index());
        }
    }

    private static Hint advice(TermSyntaxException e) {
        Hint hint = Hint.of(e.kind() + ".hint", e.written());
        return switch (e.kind()) {
            case "rule.no-target" -> hint.replacing(e.written(), Target.ZH_HANT_TW.tag() + ":" + e.written());
            case "rule.unknown-target" ->
                e.instead().map(tag -> Suggestion.instead(e.written(), tag)).orElse(hint);
            default -> hint;
        };
    }
}
