package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.index.SiteIndex;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.prose.Prose;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site in one edition. Immutable, thread-safe. */
public final class EditionView {

    private final Site site;
    private final SiteIndex index;
    private final Edition edition;
    private final Voices voices;
    private final EditionMemory memory;
    private final Voice besideVoice;

    EditionView(Site site, SiteIndex index, Edition edition, Voices voices, EditionMemory memory) {
        this.site = site;
        this.index = index;
        this.edition = edition;
        this.voices = voices;
        this.memory = memory;
        this.besideVoice = new Voice(edition.language().other() == Language.EN ? Edition.EN : Edition.ZH_HANS, null);
    }

    /** Converts every text, as it would be when asked for it. */
    void readAll() {
        site.written().filter(this::shows).forEach(this::prose);
    }

    /** The site that it shows. */
    public Site site() {
        return site;
    }

    /** What its texts name and cite. */
    public SiteIndex index() {
        return index;
    }

    /** Which edition it is. */
    public Edition edition() {
        return edition;
    }

    /** A text in the edition's words; in Simplified Chinese as written where the edition's language has none. */
    public Localized text(LocalText text) {
        return text(text, voices.common());
    }

    /** The title of a digest, topic or page, by its own rules of conversion wherever it is shown. */
    public Localized title(Written written) {
        return text(written.title(), voices.of(written.conversion()));
    }

    /** The summary of a digest, topic or page, by its own rules of conversion wherever it is shown. */
    public Localized summary(Written written) {
        return text(written.summary(), voices.of(written.conversion()));
    }

    private Localized text(LocalText text, Voice voice) {
        if (edition.language() == Language.ZH) {
            return new Localized(voice.say(text), edition.tag());
        }
        String english = text.en();
        return english == null ? new Localized(text.zh(), Language.ZH.tag()) : new Localized(english, edition.tag());
    }

    /** The Chinese of a term, whatever the edition's language: in the edition's script, or Simplified in English. */
    public Localized term(LocalText term) {
        return edition.language() == Language.ZH ? text(term) : new Localized(term.zh(), Language.ZH.tag());
    }

    /** The same as {@link #text}, or null for null. */
    public @Nullable Localized textOrNull(@Nullable LocalText text) {
        return text == null ? null : text(text);
    }

    /**
     * Text in one language only, such as a unit or a message: Chinese in the edition's script, and as it is in an
     * edition that converts nothing.
     */
    public String script(Located<String> simplified) {
        return voices.common().say(simplified);
    }

    /** Whether this edition has a page for it. */
    public boolean shows(Written written) {
        return written.isIn(edition.language());
    }

    /**
     * The prose of something that this edition shows.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Prose prose(Written written) {
        if (!shows(written)) {
            throw new IllegalArgumentException(edition.tag() + " has no " + written.id());
        }
        return text(written, edition.language(), voices.of(written.conversion()), false);
    }

    private Prose text(Written written, Language language, Voice voice, boolean beside) {
        Prose linked =
                index.link(written, Objects.requireNonNull(written.prose().get(language)), language);
        return memory.texts()
                .get(
                        new EditionMemory.TextKey(edition, InternalLink.to(written), beside),
                        () -> voice.say(linked),
                        linked,
                        voice.key());
    }

    /** Whether {@link #companion} has a text. */
    public boolean showsCompanion(Written written) {
        return shows(written) && written.isIn(edition.language().other());
    }

    /**
     * The same text in the other language, Chinese as written, to be read beside the edition's own; empty if the
     * edition lacks either.
     */
    public Optional<Prose> companion(Written written) {
        return showsCompanion(written)
                ? Optional.of(text(written, edition.language().other(), besideVoice, true))
                : Optional.empty();
    }

    /** The title in the other language. */
    public Optional<Localized> companionTitle(Written written) {
        Language other = edition.language().other();
        LocalText title = written.title();
        String text = other == Language.ZH ? title.zh() : title.en();
        return Optional.ofNullable(text).map(it -> new Localized(it, other.tag()));
    }
}
