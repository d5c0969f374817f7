package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Catalogue;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the site itself, in every language that editors write, from {@code messages/zh.yaml} and
 * {@code messages/en.yaml}. Traditional editions are converted from Chinese like everything else; where they use
 * another word, {@code KEY@zh-Hant}, {@code KEY@zh-Hant-TW} or {@code KEY@zh-Hant-HK} says it. Immutable.
 */
final class Messages {

    /** Between a key and the script that its text is for. */
    private static final char AT = '@';

    private static final String TRADITIONAL = "zh-Hant";

    private final String root;
    private final Map<Language, SortedMap<String, Located<String>>> byLanguage;

    private Messages(String root, Map<Language, SortedMap<String, Located<String>>> byLanguage) {
        this.root = root;
        this.byLanguage = byLanguage;
    }

    /** Reads the messages; a key that one language lacks is a problem. */
    static Messages read(SourceTree templates, Problems problems) {
        Map<Language, SortedMap<String, Located<String>>> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Optional<SortedMap<String, Located<String>>> own = read(templates.own(), language, problems);
            Optional<SortedMap<String, Located<String>>> engines =
                    templates.beneath().flatMap(tree -> read(tree, language, problems));
            if (own.isEmpty() && engines.isEmpty()) {
                problems.error(
                        Location.startOf(templates.root() + "/" + path(language)),
                        io.github.twincitydigest.site.source.Words.of("file.missing"),
                        Hint.of("file.missing.hint.messages"));
            }
            byLanguage.put(language, together(own.orElseGet(TreeMap::new), engines.orElseGet(TreeMap::new)));
            engines.ifPresent(known -> own.ifPresent(words -> MessageUse.warn(words, known, templates, problems)));
        }
        Messages messages = new Messages(templates.root(), byLanguage);
        messages.compare(problems);
        return messages;
    }

    /** The messages of a file; empty if it is not there. */
    private static Optional<SortedMap<String, Located<String>>> read(
            SourceTree tree, Language language, Problems problems) {
        return Optional.ofNullable(tree.file(path(language)))
                .map(file -> YamlDocument.read(file, problems)
                        .map(document -> document.texts(problems))
                        .orElseGet(TreeMap::new));
    }

    /** The site's messages, and the engine's that it does not say anew: who does so, does it in all their forms. */
    private static SortedMap<String, Located<String>> together(
            SortedMap<String, Located<String>> own, SortedMap<String, Located<String>> engines) {
        SortedMap<String, Located<String>> texts = new TreeMap<>(own);
        engines.forEach((key, text) -> {
            if (!own.containsKey(base(key))) {
                texts.putIfAbsent(key, text);
            }
        });
        return texts;
    }

    /** The message that a key is a form of. */
    static String base(String key) {
        int at = key.indexOf(AT);
        return (at < 0 ? key : key.substring(0, at)).replaceFirst("\\.(?:one|sides)$", "");
    }

    private static String path(Language language) {
        return "messages/" + language.name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    /** The file of a language, for problems with it. */
    String file(Language language) {
        return root + "/" + path(language);
    }

    /** Notes a message that the engine needs and the site does not have. */
    void note(MissingMessageException missing, Problems problems) {
        problems.error(
                Location.startOf(file(Language.ZH)),
                io.github.twincitydigest.site.source.Words.of("message.missing", String.valueOf(missing.getMessage())),
                Hint.of("message.missing.hint"));
    }

    private void compare(Problems problems) {
        for (Language language : Language.values()) {
            SortedMap<String, Located<String>> own = in(language);
            for (Language other : Language.values()) {
                own.forEach((key, text) -> {
                    // Chinese needs no form for one thing, English no script, and neither has to speak of sides.
                    boolean shared = key.equals(base(key));
                    if (shared && !in(other).isEmpty() && !in(other).containsKey(key)) {
                        problems.error(
                                text.location(),
                                io.github.twincitydigest.site.source.Words.of(
                                        "message.one-language",
                                        key,
                                        other.name().toLowerCase(Locale.ROOT)),
                                Hint.of("message.one-language.hint"));
                    }
                });
            }
            own.forEach((key, text) -> {
                if (key.indexOf(AT) >= 0) {
                    scripted(language, key, text.location(), problems);
                }
            });
        }
    }

    /** Checks a text for one script. */
    private void scripted(Language language, String key, Location location, Problems problems) {
        String base = key.substring(0, key.indexOf(AT));
        if (language != Language.ZH || !isTraditional(key.substring(key.indexOf(AT) + 1))) {
            problems.error(
                    location,
                    io.github.twincitydigest.site.source.Words.of("message.script", key),
                    Hint.of("message.script.hint", base));
        } else if (!in(language).containsKey(base)) {
            problems.error(
                    location,
                    io.github.twincitydigest.site.source.Words.of("message.no-base", base),
                    Suggestion.hint(
                            base,
                            in(language).keySet().stream()
                                    .filter(it -> it.indexOf(AT) < 0)
                                    .toList(),
                            Hint.of("message.no-base.hint")));
        }
    }

    private static boolean isTraditional(String tag) {
        return tag.equals(TRADITIONAL)
                || Arrays.stream(Edition.values())
                        .anyMatch(edition ->
                                edition.isConverted() && edition.tag().equals(tag));
    }

    private SortedMap<String, Located<String>> in(Language language) {
        SortedMap<String, Located<String>> texts = byLanguage.get(language);
        return texts == null ? new TreeMap<>() : texts;
    }

    /** The words of one edition. */
    Words in(EditionView edition) {
        SortedMap<String, String> words = new TreeMap<>();
        SortedMap<String, Located<String>> texts = in(edition.edition().language());
        texts.forEach((key, text) ->
                words.put(key, prescribed(texts, key, edition.edition()).orElseGet(() -> edition.script(text))));
        return new Words(words);
    }

    /** The same as written in the language that an edition's texts can be read beside. */
    Words beside(EditionView edition) {
        SortedMap<String, String> words = new TreeMap<>();
        in(edition.edition().language().other()).forEach((key, text) -> words.put(key, text.value()));
        return new Words(words);
    }

    /** What a Traditional edition says in other words than those that would be converted. */
    private static Optional<String> prescribed(SortedMap<String, Located<String>> texts, String key, Edition edition) {
        return edition.isConverted()
                ? Stream.of(edition.tag(), TRADITIONAL)
                        .map(tag -> texts.get(key + AT + tag))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Located::value)
                : Optional.empty();
    }

    /** The messages of one edition. Immutable. */
    static final class Words {

        private final SortedMap<String, String> patterns;

        Words(SortedMap<String, String> patterns) {
            this.patterns = patterns;
        }

        /** The keys of all of them. */
        Set<String> keys() {
            return patterns.keySet();
        }

        /** The message of a key with its places {0}, {1} … filled; empty if there is no such key. */
        Optional<String> find(String key, Object... arguments) {
            @Nullable String pattern = patterns.get(key);
            if (arguments.length > 0 && arguments[0].toString().equals("1") && patterns.containsKey(key + ".one")) {
                pattern = patterns.get(key + ".one");
            }
            return Optional.ofNullable(pattern).map(text -> fill(text, arguments));
        }

        /** The form of a message that speaks of the two sides, where there are two and it has one; else the message. */
        Optional<String> sided(String key, List<Frame.Side> sides) {
            Optional<String> sided = sides.isEmpty()
                    ? Optional.empty()
                    : find(key + ".sides", sides.get(0).name(), sides.get(1).name());
            return sided.or(() -> find(key));
        }

        /**
         * The message of a key that the engine itself needs.
         *
         * @throws MissingMessageException if the site's messages lack it
         */
        String say(String key, Object... arguments) {
            return find(key, arguments).orElseThrow(() -> new MissingMessageException(key));
        }

        private static String fill(String pattern, Object... arguments) {
            return Catalogue.fill(
                    pattern, Arrays.stream(arguments).map(Object::toString).toList());
        }
    }

    /** A message that the engine needs and the site does not have. */
    static final class MissingMessageException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingMessageException(String key) {
            super(key);
        }
    }
}
