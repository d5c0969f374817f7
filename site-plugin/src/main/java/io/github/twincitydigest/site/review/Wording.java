package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.render.ConversionPage;
import io.github.twincitydigest.site.source.Words;
import java.util.List;

/** What is said to editors of a unit. Stateless. */
final class Wording {

    private static final Words NOTHING = Words.verbatim("");

    private Wording() {}

    /** {@code "后" in "两年后举行" becomes "後" in zh-Hant-TW, and could be "后", here and at 2 more places}. */
    static Words message(OpenUnit open, Edition edition) {
        ConversionUnit unit = open.unit();
        Words source = open.quote().equals(unit.source())
                ? quoted(unit.source())
                : Words.of("conversion.review.form-in", unit.source(), open.quote());
        Words result = unit.result().equals(unit.source())
                ? Words.of("conversion.review.stays", source, edition.tag())
                : Words.of("conversion.review.becomes", source, unit.result(), edition.tag());
        return Words.of("conversion.review", result, others(open), places(open.places() - 1), accepted(open));
    }

    private static Words others(OpenUnit open) {
        if (isAlone(open)) {
            return Words.of(
                    "conversion.review.alone", either(open.choices().get(0).others()));
        }
        return open.choices().isEmpty() ? NOTHING : Words.of("conversion.review.where", choices(open));
    }

    private static Words places(int more) {
        return switch (more) {
            case 0 -> NOTHING;
            case 1 -> Words.of("conversion.review.place");
            default -> Words.of("conversion.review.places", more);
        };
    }

    private static Words accepted(OpenUnit open) {
        return open.accepted().isEmpty() ? NOTHING : Words.of("conversion.review.accepted", either(open.accepted()));
    }

    static ConversionPage.Open view(OpenUnit open) {
        return new ConversionPage.Open(
                open.context().before(),
                open.context().source(),
                open.context().after(),
                open.unit().result(),
                open.choices().stream()
                        .map(choice -> new ConversionPage.Choice(choice.character(), choice.others()))
                        .toList(),
                open.accepted(),
                open.reason(),
                open.location().toString(),
                open.places() - 1,
                "- " + open.unit());
    }

    private static boolean isAlone(OpenUnit open) {
        return open.choices().size() == 1
                && open.choices().get(0).character().equals(open.unit().source());
    }

    private static Words choices(OpenUnit open) {
        return joined(
                "conversion.review.and",
                open.choices().stream()
                        .map(choice ->
                                Words.of("conversion.review.choice", choice.character(), either(choice.others())))
                        .toList());
    }

    private static Words either(List<String> forms) {
        return joined(
                "conversion.review.or", forms.stream().map(Wording::quoted).toList());
    }

    private static Words joined(String link, List<Words> parts) {
        return parts.stream().reduce((all, next) -> Words.of(link, all, next)).orElse(NOTHING);
    }

    private static Words quoted(String text) {
        return Words.of("conversion.review.form", text);
    }
}
