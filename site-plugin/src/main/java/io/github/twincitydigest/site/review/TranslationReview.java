package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.AcceptedTranslation;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the English of every text with the Chinese that it was made from, part by part. Immutable. */
public final class TranslationReview {

    private final Site site;
    private final Map<String, AcceptedTranslation> accepted = new HashMap<>();

    /** Reviews a site against its ledger of translations. */
    public TranslationReview(Site site) {
        this.site = site;
        site.acceptedTranslations().forEach(line -> accepted.put(line.part(), line));
    }

    /** Warns of English that is older than its Chinese, that nobody has recorded yet, or that cites other lines. */
    public void note(String ledger, Problems problems) {
        site.written().forEach(written -> note(written, ledger, problems));
        SortedMap<String, String> current = current();
        accepted.values().stream()
                .filter(line -> !current.containsKey(line.part()))
                .forEach(line -> problems.warning(
                        line.location(),
                        Words.of("translation.unused", line.part()),
                        Hint.of("translation.unused.hint")));
    }

    private void note(Written written, String ledger, Problems problems) {
        Prose chinese = written.prose().get(Language.ZH);
        Prose english = written.prose().get(Language.EN);
        if (chinese == null || english == null) {
            return;
        }
        Map<String, TextPart> parts = TextPart.of(chinese);
        boolean[] unrecorded = {false};
        TextPart.of(english).forEach((id, part) -> {
            TextPart original = parts.get(id);
            if (original == null || original.unfinished() || part.unfinished()) {
                return;
            }
            String key = key(written, id);
            AcceptedTranslation line = accepted.get(key);
            if (line == null) {
                if (!unrecorded[0]) {
                    problems.warning(
                            part.location(),
                            Words.of("translation.unrecorded"),
                            Hint.of("translation.unrecorded.hint", ledger));
                }
                unrecorded[0] = true;
            } else if (!line.chinese().equals(original.fingerprint())) {
                problems.warning(
                        part.location(),
                        Words.of("translation.stale", original.location().line(), Language.ZH.proseFile()),
                        Hint.of("translation.stale.hint"));
            }
            cites(part, original, problems);
        });
    }

    private static void cites(TextPart part, TextPart original, Problems problems) {
        if (!part.citations().equals(original.citations())) {
            problems.warning(
                    part.location(),
                    Words.of(
                            "translation.citations",
                            original.location().line(),
                            Language.ZH.proseFile(),
                            original.citations().stream()
                                    .map(Citation::toString)
                                    .collect(Collectors.joining("; "))),
                    Hint.of("translation.citations.hint"));
        }
    }

    /**
     * The ledger's lines as they should be: what stays right, and what is new.
     *
     * @param older whether English that is older than its Chinese is to be taken for right as well
     */
    public TranslationLedger accept(boolean older) {
        SortedMap<String, String> lines = current();
        if (!older) {
            lines.replaceAll((part, fingerprint) -> {
                AcceptedTranslation line = accepted.get(part);
                return line == null ? fingerprint : line.chinese();
            });
        }
        return new TranslationLedger(lines, site.acceptedTranslations());
    }

    /** The fingerprints of the Chinese of every part that is there in both languages. */
    private SortedMap<String, String> current() {
        SortedMap<String, String> current = new TreeMap<>();
        site.written().forEach(written -> {
            Prose chinese = written.prose().get(Language.ZH);
            Prose english = written.prose().get(Language.EN);
            if (chinese != null && english != null) {
                Map<String, TextPart> translated = TextPart.of(english);
                TextPart.of(chinese).forEach((id, part) -> {
                    TextPart other = translated.get(id);
                    if (other != null && !part.unfinished() && !other.unfinished()) {
                        current.put(key(written, id), part.fingerprint());
                    }
                });
            }
        });
        return current;
    }

    private static String key(Written written, String id) {
        return TextPart.folder(written) + (id.isEmpty() ? "" : "#" + id);
    }
}
