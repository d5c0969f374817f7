package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds figures against the texts that they were read from, for who has these texts at hand: every number must stand,
 * digit for digit, in the lines that are cited for it. Stateless.
 */
public final class SourceTextCheck {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private SourceTextCheck() {}

    /**
     * @param texts the folder that holds the text files of the sources
     * @return the number of figures that were compared
     * @throws IOException if a file there cannot be read
     */
    public static int check(Site site, Path texts, Problems problems) throws IOException {
        Map<String, List<String>> lines = read(site, texts, problems);
        int compared = 0;
        for (Figure figure : site.figures()) {
            if (figure.cite().stream().allMatch(citation -> lines.containsKey(citation.source()))) {
                compared++;
                String cited = cited(figure, lines);
                Stream.concat(Stream.of(figure.value()), Stream.ofNullable(figure.to()))
                        .map(BigDecimal::toPlainString)
                        .filter(number -> !stands(number, cited))
                        .forEach(number -> problems.error(
                                figure.location(),
                                "the number " + number + " does not stand in the lines cited for it",
                                "check the number, and the lines of its citation"));
            }
        }
        return compared;
    }

    /** The lines of each source's text by its id; a source without a text is noted and left out. */
    private static Map<String, List<String>> read(Site site, Path texts, Problems problems) throws IOException {
        SourceTree tree = SourceTree.read(texts, texts, problems);
        Map<String, List<String>> lines = new HashMap<>();
        for (SourceDocument source : site.sources()) {
            Location place = source.location();
            SourceFile file = tree.files().stream()
                    .filter(it -> it.path().equals(source.meta().text()))
                    .findFirst()
                    .orElse(null);
            String text = file == null ? null : file.text(problems);
            if (text == null) {
                problems.warning(
                        place,
                        "the text \"" + source.meta().text() + "\" is not in the folder of source texts",
                        "its figures are not compared");
                continue;
            }
            List<String> all = text.lines().toList();
            if (all.size() != source.meta().lines()) {
                problems.error(
                        place,
                        "the text has " + all.size() + " lines, not "
                                + source.meta().lines(),
                        "correct \"lines\", and check what is cited");
            }
            lines.put(source.id().value(), all);
        }
        return lines;
    }

    /** Line ends and spaces set aside: texts read from columns break within numbers. */
    private static String cited(Figure figure, Map<String, List<String>> lines) {
        StringBuilder cited = new StringBuilder();
        for (Citation citation : figure.cite()) {
            List<String> text = lines.getOrDefault(citation.source(), List.of());
            citation.lines()
                    .forEach(range -> text.subList(
                                    Math.min(range.first() - 1, text.size()), Math.min(range.last(), text.size()))
                            .forEach(cited::append));
            cited.append('\n');
        }
        String plain = Normalizer.normalize(cited, Normalizer.Form.NFKC);
        return SPACE.matcher(plain).replaceAll("").replace(",", "");
    }

    /** Not as a part of a longer number. */
    private static boolean stands(String number, String text) {
        return Pattern.compile("(?<![0-9.])" + Pattern.quote(number) + "(?![0-9]|\\.[0-9])")
                .matcher(text)
                .find();
    }
}
