package io.github.twincitydigest.site.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.model.ContentTypes;
import io.github.twincitydigest.site.parse.ValueForm;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What patterns say of values, held against what reads them, on values that are nearly right. */
class ValueFormTest {

    private static final int CHANGED = 6000;

    /** Right values of each type, from which others are made by a few changes. */
    private static final Map<String, List<String>> RIGHT = Map.ofEntries(
            Map.entry("Slug", List.of("a", "a-b-1", "2023", "x".repeat(100), "a-" + "b".repeat(98))),
            Map.entry("PageName", List.of("about", "docs/editor", "a/b-1/2", "x".repeat(100) + "/a")),
            Map.entry("Boolean", List.of("true", "false")),
            Map.entry("SegmentRef", List.of("times-2023/budget", "a/b", "a".repeat(100) + "/b")),
            Map.entry(
                    "PartialDate",
                    List.of(
                            "2023",
                            "2023-02",
                            "2023-02-28",
                            "2024-02-29",
                            "1900-02-28",
                            "2000-12-31",
                            "2023-11-30",
                            "0999-01-31",
                            "2100-04-30")),
            Map.entry(
                    "Period",
                    List.of("2023", "2023-02", "2022-H1", "2024-Q4", "2020/2023", "2020-01 / 2020-12", "2019-02-28")),
            Map.entry("InternalLink", List.of("digest:first#c-1", "page:about", "source:a/b", "term:")),
            Map.entry("Edition", List.of("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en")),
            Map.entry("Term", List.of("范长江", "干流 => zh-Hant:幹流", "软件=>zh-Hant-TW:軟體;zh-hant-hk：軟件；")),
            Map.entry("AcceptedConversion", List.of("之后 => 之後", "两年〔后〕举行=>後")),
            Map.entry("AcceptedTranslation", List.of("digests/first#c-1 0123456789ab", "pages/about ffffffffffff")),
            Map.entry("Citation", List.of("a/b l.10", "a-1/b-2 l. 10-14, 20", "a/b  l.1 - 2,3")),
            Map.entry("LineRange", List.of("10-14", "10", "1 - 2", "007")),
            Map.entry("BigDecimal", List.of("0", "-1.50", "81986.67", "1".repeat(30))),
            Map.entry("Integer", List.of("0", "12", "999999999")),
            Map.entry("URI", List.of("https://example.org/", "http://localhost:8080/a?b#c")));

    static Stream<Class<?>> types() {
        return ContentTypes.forms().keySet().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void thePatternIsNoStricterThanTheReaderAndAsStrictIfExact(Class<?> type) {
        ValueForm form = requireNonNull(ContentTypes.forms().get(type));
        List<String> right = requireNonNull(RIGHT.get(type.getSimpleName()), type.getSimpleName());
        List<String> texts = new ArrayList<>(right);
        Random random = new Random(20261122);
        String signs = right.stream().collect(Collectors.joining()) + "019-/ .,:;#=>lAZ全";
        for (int i = 0; i < CHANGED; i++) {
            String text = changed(right.get(random.nextInt(right.size())), signs, random)
                    .strip();
            if (!text.isEmpty() && !text.equals("~")) {
                texts.add(text);
            }
        }

        Set<Integer> refused = refused(texts, type);
        assertThat(refused).doesNotContain(range(right.size()));
        assertThat(refused).hasSizeBetween(1, texts.size() - right.size() - 1);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (!refused.contains(i)) {
                assertThat(form.matches(text)).as("the reader takes %s", text).isTrue();
            } else if (form.exact()) {
                assertThat(form.matches(text)).as("the reader refuses %s", text).isFalse();
            }
        }
    }

    private static Integer[] range(int end) {
        return Stream.iterate(0, i -> i + 1).limit(end).toArray(Integer[]::new);
    }

    private static String changed(String text, String signs, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            char sign = signs.charAt(random.nextInt(signs.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, sign);
                case 1 -> changed.setLength(at);
                default -> {
                    if (at < changed.length()) {
                        changed.setCharAt(at, sign);
                    }
                }
            }
        }
        return changed.toString();
    }

    /** Which of some values the engine refuses. */
    private static <T> Set<Integer> refused(List<String> texts, Class<T> type) {
        String yaml = texts.stream()
                .map(text -> "- '" + text.replace("'", "''") + "'\n")
                .collect(Collectors.joining());
        Problems problems = new Problems();
        SourceFile file = new SourceFile("f.yaml", SourceFile.Bytes.copyOf(yaml.getBytes(StandardCharsets.UTF_8)));
        YamlDocument document = YamlDocument.read(file, problems).orElseThrow();
        List<T> read = ContentTypes.binder().bindValues(document, type, problems);
        Set<Integer> refused = new TreeSet<>();
        for (Problem problem : problems.list()) {
            refused.add(problem.location().line() - 1);
        }
        assertThat(read).hasSize(texts.size() - refused.size());
        return refused;
    }
}
