package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms that a prose names and that are explained on its page. Mutable; one for each prose. */
final class TermNotes {

    private final EditionView edition;
    private final Linker linker;
    private final Language language;
    private final String suffix;
    private final Set<GlossaryEntry> named = new LinkedHashSet<>();

    /**
     * A mention of a term.
     *
     * @param note the anchor of the note that explains it
     * @param anchor the anchor of the mention itself, to which the note leads back, or null where another has it
     */
    record Mention(String note, @Nullable String anchor) {}

    /**
     * @param language of the prose
     * @param suffix of every anchor, so that the same term can be explained in two languages on one page
     */
    TermNotes(EditionView edition, Linker linker, Language language, String suffix) {
        this.edition = edition;
        this.linker = linker;
        this.language = language;
        this.suffix = suffix;
    }

    /** Notes that a link names a term; empty if it leads to something else, or to a term without a definition. */
    Optional<Mention> mention(InternalLink link) {
        if (link.type() != InternalLink.Type.TERM) {
            return Optional.empty();
        }
        return Site.find(edition.site().glossary(), new Slug(link.name()))
                .filter(entry -> entry.definition() != null)
                .map(entry -> new Mention(anchor(entry), named.add(entry) ? call(entry) : null));
    }

    /** What the terms named so far mean, in the order of first mention. */
    List<Part.TermNote> notes() {
        List<Part.TermNote> notes = new ArrayList<>();
        for (GlossaryEntry entry : named) {
            LocalText definition = entry.definition();
            if (definition != null) {
                notes.add(note(entry, definition));
            }
        }
        return notes;
    }

    private Part.TermNote note(GlossaryEntry entry, LocalText definition) {
        LocalText term = entry.term();
        Localized chinese = edition.term(term);
        String en = term.en();
        @Nullable Localized english = en == null ? null : new Localized(en, Language.EN.tag());
        return new Part.TermNote(
                anchor(entry),
                "#" + call(entry),
                language == Language.ZH || english == null ? chinese : english,
                language == Language.ZH || english == null ? english : chinese,
                in(definition),
                linker.to(Section.GLOSSARY, entry));
    }

    private String anchor(GlossaryEntry entry) {
        return "term-" + entry.id() + suffix;
    }

    private String call(GlossaryEntry entry) {
        return "term-" + entry.id() + "--call" + suffix;
    }

    /** A text in the language of the prose, which may not be that of the edition. */
    private Localized in(LocalText text) {
        String en = text.en();
        if (language == edition.edition().language() || en == null) {
            return edition.text(text);
        }
        return language == Language.EN
                ? new Localized(en, Language.EN.tag())
                : new Localized(text.zh(), Language.ZH.tag());
    }
}
