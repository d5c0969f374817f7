package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Localized;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of all figures of a chart at once, and what is left to say of each. Immutable. */
final class ChartWords {

    private final Messages.Words words;
    private final @Nullable String time;
    private final @Nullable String status;

    ChartWords(Messages.Words words, List<Part.FigureItem> figures) {
        this.words = words;
        this.time = common(figures, this::time);
        this.status = common(figures, figure -> Objects.requireNonNullElse(figure.status(), ""));
    }

    private static @Nullable String common(List<Part.FigureItem> figures, Function<Part.FigureItem, String> text) {
        List<String> texts = figures.stream().map(text).distinct().toList();
        return texts.size() == 1 && !texts.get(0).isEmpty() ? texts.get(0) : null;
    }

    /** The time of all figures, or null if they differ. */
    @Nullable String time() {
        return time;
    }

    /** The status of all figures, or null if they differ or are reported. */
    @Nullable String status() {
        return status;
    }

    private String time(Part.FigureItem figure) {
        return figure.counted() ? words.say("figure.as-of", figure.period()) : figure.period();
    }

    /** Time and status, as far as they have not been said of all. */
    String detail(Part.FigureItem figure) {
        return joined(Stream.of(
                Stream.of(time(figure)).filter(it -> time == null),
                Stream.ofNullable(figure.status()).filter(it -> status == null)));
    }

    /** All that is known of a figure in one line. */
    String line(Localized label, String value, Part.FigureItem figure) {
        return joined(Stream.of(
                Stream.of(label.text(), value),
                Stream.ofNullable(figure.status()),
                Stream.of(time(figure)),
                figure.where().places().stream().map(place -> place.text().text()),
                figure.references().stream()
                        .map(reference -> reference.publisher().text())
                        .distinct()));
    }

    private String joined(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).collect(Collectors.joining(words.say("list.clause")));
    }
}
