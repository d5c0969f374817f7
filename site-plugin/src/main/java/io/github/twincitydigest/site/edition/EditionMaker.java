package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.index.SiteIndex;
import io.github.twincitydigest.site.model.Conversion;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
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
        List<EditionView> editions = editions(site, index, listener, EditionMemory.unlimited());
        if (listener != ConversionListener.NONE) {
            // Who listens hears every text once, whether a page shows it or not.
            editions.forEach(EditionView::readAll);
        }
        return editions;
    }

    /**
     * The same, with what is still true of editions that were made before.
     *
     * @param index of the same site
     */
    public static List<EditionView> editions(Site site, SiteIndex index, EditionMemory memory) {
        return editions(site, index, ConversionListener.NONE, memory);
    }

    private static List<EditionView> editions(
            Site site, SiteIndex index, ConversionListener listener, EditionMemory memory) {
        SiteTerms terms = SiteTerms.of(site);
        List<EditionView> editions = site.settings().editions().stream()
                .map(Located::value)
                .distinct()
                .map(edition ->
                        new EditionView(site, index, edition, voices(site, terms, edition, listener, memory), memory))
                .toList();
        memory.tidy();
        return editions;
    }

    private static Voices voices(
            Site site, SiteTerms terms, Edition edition, ConversionListener listener, EditionMemory memory) {
        Optional<Target> target = target(edition);
        if (target.isEmpty()) {
            return new Voices(new Voice(edition, null), Map.of());
        }
        VoiceMaker maker = new VoiceMaker(edition, target.get(), listener, memory);
        Conversion common = Conversion.orNone(site.settings().conversion());
        Map<Conversion, Voice> own = new LinkedHashMap<>();
        site.written()
                .map(Written::conversion)
                .filter(conversion -> !conversion.isNone())
                .forEach(conversion -> own.put(
                        conversion,
                        maker.voice(
                                terms.with(conversion),
                                conversion.vocabulary() == null ? common.vocabulary() : conversion.vocabulary())));
        return new Voices(maker.voice(terms, common.vocabulary()), own);
    }

    private record VoiceMaker(Edition edition, Target target, ConversionListener listener, EditionMemory memory) {

        Voice voice(SiteTerms terms, @Nullable Vocabulary vocabulary) {
            return memory.voice(new EditionMemory.VoiceKey(edition, terms, vocabulary), () -> {
                ScriptConverter converter = ScriptConverters.builder(target)
                        .terms(terms.base())
                        .vocabulary(vocabulary == null ? Vocabulary.KEEP : vocabulary)
                        .build();
                return new Voice(edition, new Scribe(edition, converter, listener));
            });
        }
    }

    private static Optional<Target> target(Edition edition) {
        return switch (edition) {
            case ZH_HANS, EN -> Optional.empty();
            case ZH_HANT_TW -> Optional.of(Target.ZH_HANT_TW);
            case ZH_HANT_HK -> Optional.of(Target.ZH_HANT_HK);
        };
    }
}
