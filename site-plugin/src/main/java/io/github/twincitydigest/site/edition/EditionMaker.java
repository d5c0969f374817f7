package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermBase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes every edition of a site. Stateless. */
public final class EditionMaker {

    private EditionMaker() {}

    /** The editions that the site's settings name, in their order. */
    public static List<EditionView> editions(Site site) {
        TermBase terms = terms(site);
        return site.settings().editions().stream()
                .map(Located::value)
                .distinct()
                .map(edition -> edition(site, edition, terms))
                .toList();
    }

    private static EditionView edition(Site site, Edition edition, TermBase terms) {
        Voice voice = new Voice(edition, converter(edition, terms));
        Map<Written, Prose> prose = new LinkedHashMap<>();
        Stream.of(site.digests(), site.topics(), site.pages())
                .flatMap(List::stream)
                .filter(written -> written.isIn(edition.language()))
                .forEach(written -> {
                    Prose text = written.prose().get(edition.language());
                    if (text != null) {
                        prose.put(written, voice.say(text));
                    }
                });
        return new EditionView(site, edition, voice, prose);
    }

    private static @Nullable ScriptConverter converter(Edition edition, TermBase terms) {
        return switch (edition) {
            case ZH_HANS, EN -> null;
            case ZH_HANT_TW -> ScriptConverters.to(Target.ZH_HANT_TW, terms);
            case ZH_HANT_HK -> ScriptConverters.to(Target.ZH_HANT_HK, terms);
        };
    }

    /**
     * Everything that has a name. Where two things share one, a form that an editor prescribes comes before none; the
     * assembler has made sure that no two prescribed forms differ.
     */
    private static TermBase terms(Site site) {
        Map<String, Term> terms = new LinkedHashMap<>();
        site.names()
                .map(EditionMaker::term)
                .forEach(term -> terms.merge(
                        term.simplified(), term, (one, other) -> one.forms().isEmpty() ? other : one));
        return TermBase.of(terms.values());
    }

    private static Term term(LocalText name) {
        Map<Target, String> forms = new EnumMap<>(Target.class);
        putIfGiven(forms, Target.ZH_HANT, name.zhHant());
        putIfGiven(forms, Target.ZH_HANT_TW, name.zhHantTw());
        putIfGiven(forms, Target.ZH_HANT_HK, name.zhHantHk());
        return new Term(name.zh(), forms);
    }

    private static void putIfGiven(Map<Target, String> forms, Target target, @Nullable String form) {
        if (form != null) {
            forms.put(target, form);
        }
    }
}
