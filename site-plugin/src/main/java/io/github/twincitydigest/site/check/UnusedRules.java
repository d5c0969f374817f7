package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Conversion;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds rules of conversion that no text needs: probably a slip, or left over. Stateless. */
public final class UnusedRules {

    private UnusedRules() {}

    /**
     * Warns of each rule whose text does not occur where the rule holds.
     *
     * @param templates whose messages the rules of the site hold for, too
     */
    public static void note(Site site, SourceTree templates, Problems problems) {
        site.written()
                .filter(written -> !written.conversion().isNone())
                .forEach(written -> note(written.conversion(), ChineseTexts.of(written), "this text", problems));
        Conversion common = Conversion.orNone(site.settings().conversion());
        if (!common.isNone()) {
            List<String> texts = new ArrayList<>(ChineseTexts.of(site));
            Stream.ofNullable(templates.file("messages/zh.yaml"))
                    .flatMap(file -> YamlDocument.read(file, problems).stream())
                    .flatMap(messages -> messages.texts(problems).values().stream())
                    .forEach(message -> texts.add(message.value()));
            note(common, texts, "the site", problems);
        }
    }

    private static void note(Conversion conversion, List<String> texts, String where, Problems problems) {
        conversion
                .texts()
                .filter(rule -> texts.stream().noneMatch(text -> text.contains(rule.value())))
                .forEach(rule -> problems.warning(
                        rule.location(),
                        "\"" + rule.value() + "\" does not occur in " + where,
                        "correct the rule, or delete it"));
    }
}
