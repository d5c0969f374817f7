package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.index.SiteIndex;
import io.github.twincitydigest.site.model.Conversion;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.script.ScriptConverter;
import io.github.twincitydigest.site.script.ScriptConverters;
import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes every edition of a site. Stateless. */
public final class EditionMaker {

    private EditionMaker() {}

    /** The editions that the site's settings name, in their order. */
    public static List<EditionView> editions(Site site) {
        return editions(site, SiteIndex.of(site), ConversionListener.NONE);
    }

    /**
     * The same, telling of every text that is converted, now or later when a view is asked for it.
     *
     * @param index of the same site
     * @param listener need not be safe to share unless the views are shared
     */
    public static List<EditionView> editions(Site site, SiteIndex index, ConversionListener listener) {
        return site.settings().editions().stream()
                .map(Located::value)
                .distinct()
                .map(edition -> edition(site, index, voices(site, edition, listener), edition))
                .toList();
    }

    private static EditionView edition(Site site, SiteIndex index, Voices voices, Edition edition) {
        Map<Written, Prose> companions = new LinkedHashMap<>();
        Language other = edition.language().other();
        Voice asWritten = new Voice(other == Language.EN ? Edition.EN : Edition.ZH_HANS, null);
        site.written()
                .filter(written -> written.isIn(edition.language()) && written.isIn(other))
                .forEach(written -> {
                    Prose text = written.prose().get(other);
                    if (text != null) {
                        companions.put(written, asWritten.say(index.link(written, text, other)));
                    }
                });
        Map<Written, Prose> prose = new LinkedHashMap<>();
        site.written().filter(written -> written.isIn(edition.language())).forEach(written -> {
            Prose text = written.prose().get(edition.language());
            if (text != null) {
                prose.put(written, voices.of(written.conversion()).say(index.link(written, text, edition.language())));
            }
        });
        return new EditionView(site, index, edition, voices, prose, companions);
    }

    private static Voices voices(Site site, Edition edition, ConversionListener listener) {
        Optional<Target> target = target(edition);
        if (target.isEmpty()) {
            Voice asWritten = new Voice(edition, null);
            return new Voices(asWritten, Map.of());
        }
        SiteTerms terms = SiteTerms.of(site);
        Conversion common = Conversion.orNone(site.settings().conversion());
        Map<Conversion, Voice> own = new LinkedHashMap<>();
        site.written()
                .map(Written::conversion)
                .filter(conversion -> !conversion.isNone())
                .forEach(conversion -> own.put(
                        conversion,
                        voice(
                                edition,
                                target.get(),
                                terms.with(conversion),
                                conversion.vocabulary() == null ? common.vocabulary() : conversion.vocabulary(),
                                listener)));
        return new Voices(voice(edition, target.get(), terms, common.vocabulary(), listener), own);
    }

    private static Voice voice(
            Edition edition,
            Target target,
            SiteTerms terms,
            @Nullable Vocabulary vocabulary,
            ConversionListener listener) {
        ScriptConverter converter = ScriptConverters.builder(target)
                .terms(terms.base())
                .vocabulary(vocabulary == null ? Vocabulary.KEEP : vocabulary)
                .build();
        return new Voice(edition, new Scribe(edition, converter, listener));
    }

    private static Optional<Target> target(Edition edition) {
        return switch (edition) {
            case ZH_HANS, EN -> Optional.empty();
            case ZH_HANT_TW -> Optional.of(Target.ZH_HANT_TW);
            case ZH_HANT_HK -> Optional.of(Target.ZH_HANT_HK);
        };
    }
}
