package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Conversion;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.script.TermBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a site: the rules of a text before those of the site, and these before everything that has a name. Of
 * two forms for one text, the nearer is written; one that says nothing about a target changes nothing there. Immutable.
 */
public final class SiteTerms {

    /** The farther first. */
    private final List<Term> terms;

    private SiteTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** What holds for the whole site. */
    public static SiteTerms of(Site site) {
        Stream<Term> names = site.names().map(name -> term(name, false));
        Stream<Term> people = site.people().stream().map(person -> term(person.name(), true));
        return new SiteTerms(Stream.concat(names, people).toList())
                .with(Conversion.orNone(site.settings().conversion()));
    }

    /** The same with rules that come before. */
    public SiteTerms with(Conversion nearer) {
        List<Term> all = new ArrayList<>(terms);
        nearer.rules().stream().map(Located::value).forEach(all::add);
        return new SiteTerms(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteTerms that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** All of them, for a converter. */
    public TermBase base() {
        Map<String, Term> merged = new LinkedHashMap<>();
        terms.forEach(term -> merged.merge(term.simplified(), term, SiteTerms::merge));
        return TermBase.of(merged.values());
    }

    private static Term merge(Term farther, Term nearer) {
        Map<Target, String> forms = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            nearer.form(target).or(() -> farther.form(target)).ifPresent(form -> forms.put(target, form));
        }
        return new Term(farther.simplified(), forms, farther.person() || nearer.person());
    }

    private static Term term(LocalText name, boolean person) {
        Map<Target, String> forms = new EnumMap<>(Target.class);
        putIfGiven(forms, Target.ZH_HANT, name.zhHant());
        putIfGiven(forms, Target.ZH_HANT_TW, name.zhHantTw());
        putIfGiven(forms, Target.ZH_HANT_HK, name.zhHantHk());
        return new Term(name.zh(), forms, person);
    }

    private static void putIfGiven(Map<Target, String> forms, Target target, @Nullable String form) {
        if (form != null) {
            forms.put(target, form);
        }
    }
}
