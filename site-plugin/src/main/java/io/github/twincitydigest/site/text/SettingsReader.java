package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.Target;
import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.script.Vocabulary;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Understands requests. Every fault of one is noted, not just the first. */
final class SettingsReader {

    static final String TO = "site.to";
    static final String TERMS = "site.terms";
    static final String BOUNDARIES = "site.boundaries";
    static final String VOCABULARY = "site.vocabulary";

    private static final String SITE = "site";
    private static final String NONE = "none";

    private final Desk desk;
    private final Request request;
    private final Faults faults;

    SettingsReader(Desk desk, Request request, Faults faults) {
        this.desk = desk;
        this.request = request;
        this.faults = faults;
    }

    /** The settings of a request that names one target, and terms if it wants any. */
    Optional<Settings> one() throws IOException {
        if (request.to() == null) {
            faults.parameter(TO, Words.of("call.no-target"), Hint.of("call.no-target.hint", TO, Words.list(tags())));
        }
        return settings(List.of(), NONE);
    }

    /** The settings of a request that may leave out the target for all of them, and the terms for the site's. */
    Optional<Settings> any() throws IOException {
        return settings(List.of(Target.values()), desk.siteTerms().exist() ? SITE : NONE);
    }

    /** The file of terms that a request names, whether or not it is there. */
    static Optional<Path> termFile(Desk desk, Request request) {
        String written = request.terms();
        return written == null || written.equals(SITE) || written.equals(NONE)
                ? Optional.empty()
                : Optional.ofNullable(path(desk, written));
    }

    private static @Nullable Path path(Desk desk, String written) {
        try {
            return desk.root().resolve(written);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Optional<Settings> settings(List<Target> usualTargets, String usualTerms) throws IOException {
        String to = request.to();
        List<Target> targets = to == null ? usualTargets : target(to);
        boolean boundaries = choice(BOUNDARIES, request.boundaries(), Map.of("true", true, "false", false), true);
        Vocabulary vocabulary = choice(
                VOCABULARY,
                request.vocabulary(),
                Map.of("keep", Vocabulary.KEEP, "localize", Vocabulary.LOCALIZE, "opencc", Vocabulary.OPENCC),
                Vocabulary.KEEP);
        String from = request.terms() == null ? usualTerms : request.terms();
        TermBase terms = terms(from);
        return faults.isEmpty()
                ? Optional.of(new Settings(targets, terms, origin(from), boundaries, vocabulary))
                : Optional.empty();
    }

    /** Language tags are the same in upper and lower case (RFC 5646, 2.1.1). */
    private List<Target> target(String written) {
        List<Target> found = Arrays.stream(Target.values())
                .filter(target -> target.tag().equalsIgnoreCase(written))
                .toList();
        if (found.isEmpty()) {
            faults.parameter(TO, Words.of("call.unknown-target", written), targetHint(written));
        }
        return found;
    }

    private static Hint targetHint(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        // Other converters say zh-TW, zh_HK or s2tw.
        return tags().stream()
                .filter(tag ->
                        lower.endsWith(tag.substring(tag.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(tag -> Suggestion.instead(written, tag))
                .orElseGet(() ->
                        Suggestion.hint(written, tags(), Hint.of("call.unknown-target.hint", Words.list(tags()))));
    }

    private static List<String> tags() {
        return Arrays.stream(Target.values()).map(Target::tag).toList();
    }

    private <T> T choice(String name, @Nullable String written, Map<String, T> choices, T usual) {
        if (written == null) {
            return usual;
        }
        Map<String, T> sorted = new TreeMap<>(choices);
        T chosen = sorted.get(written);
        if (chosen == null) {
            faults.parameter(
                    name,
                    Words.of("call.impossible", written),
                    Suggestion.hint(
                            written, sorted.keySet(), Hint.of("call.impossible.hint", either(sorted.keySet()))));
            return usual;
        }
        return chosen;
    }

    private static Words either(Collection<String> choices) {
        return choices.stream()
                .map(Words::verbatim)
                .reduce((all, next) -> Words.of("call.or", all, next))
                .orElseThrow();
    }

    private TermBase terms(String from) throws IOException {
        return switch (from) {
            case NONE -> TermBase.EMPTY;
            case SITE -> siteTerms();
            default -> fileTerms(from);
        };
    }

    private Words origin(String from) {
        return switch (from) {
            case NONE -> Words.of("explain.no-terms");
            case SITE -> Words.of("explain.site-terms", desk.siteTerms().place());
            default -> Words.of("explain.terms", from);
        };
    }

    private TermBase siteTerms() throws IOException {
        TermSource site = desk.siteTerms();
        if (!site.exist()) {
            faults.parameter(TERMS, Words.of("call.no-site", site.place()), Hint.of("call.no-site.hint"));
            return TermBase.EMPTY;
        }
        Problems problems = new Problems();
        Optional<TermBase> terms = site.read(problems);
        faults.problems(problems.list());
        return terms.orElse(TermBase.EMPTY);
    }

    private TermBase fileTerms(String written) throws IOException {
        Path file = path(desk, written);
        if (file == null) {
            faults.parameter(TERMS, Words.of("call.no-name", written), Hint.of("call.no-name.hint"));
            return TermBase.EMPTY;
        }
        if (!FileCheck.isReadable(TERMS, file, desk, faults)) {
            return TermBase.EMPTY;
        }
        Problems problems = new Problems();
        TermBase terms = TermFile.read(desk.name(file), file, problems);
        faults.problems(problems.list());
        return terms;
    }
}
