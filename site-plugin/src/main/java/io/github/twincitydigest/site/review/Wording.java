package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.ConversionUnit;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.render.ConversionPage;
import java.util.List;
import java.util.stream.Collectors;

/** What is said to editors of a unit. Stateless. */
final class Wording {

    private Wording() {}

    /** {@code "后" in "两年后举行" becomes "後" in zh-Hant-TW, and could be "后", here and at 2 more places}. */
    static String message(OpenUnit open, Edition edition) {
        ConversionUnit unit = open.unit();
        StringBuilder message = new StringBuilder(quoted(unit.source()));
        if (!open.quote().equals(unit.source())) {
            message.append(" in ").append(quoted(open.quote()));
        }
        message.append(unit.result().equals(unit.source()) ? " stays" : " becomes " + quoted(unit.result()))
                .append(" in ")
                .append(edition.tag());
        if (isAlone(open)) {
            message.append(", and could be ")
                    .append(either(open.choices().get(0).others()));
        } else if (!open.choices().isEmpty()) {
            message.append(", where ").append(choices(open));
        }
        if (open.places() > 1) {
            message.append(", here and at ").append(open.places() - 1).append(" more place");
            message.append(open.places() == 2 ? "" : "s");
        }
        if (!open.accepted().isEmpty()) {
            message.append("; accepted before was ").append(either(open.accepted()));
        }
        return message.toString();
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

    private static String choices(OpenUnit open) {
        return open.choices().stream()
                .map(choice -> quoted(choice.character()) + " could be " + either(choice.others()))
                .collect(Collectors.joining(" and "));
    }

    private static String either(List<String> forms) {
        return forms.stream().map(Wording::quoted).collect(Collectors.joining(" or "));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
