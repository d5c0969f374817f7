package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Conversion;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
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
                .forEach(written ->
                        note(written.conversion(), ChineseTexts.of(written), Words.of("rule.unused.text"), problems));
        Conversion common = Conversion.orNone(site.settings().conversion());
        if (!common.isNone()) {
            List<String> texts = new ArrayList<>(ChineseTexts.of(site));
            Stream.concat(Stream.of(templates.own()), templates.beneath().stream())
                    .flatMap(tree -> Stream.ofNullable(tree.file("messages/zh.yaml")))
                    .flatMap(file -> YamlDocument.read(file, problems).stream())
                    .flatMap(messages -> messages.texts(problems).values().stream())
                    .forEach(message -> texts.add(message.value()));
            note(common, texts, Words.of("rule.unused.site"), problems);
        }
    }

    private static void note(Conversion conversion, List<String> texts, Words where, Problems problems) {
        conversion
                .texts()
                .filter(rule -> texts.stream().noneMatch(text -> text.contains(rule.value())))
                .forEach(rule -> problems.warning(
                        rule.location(), Words.of("rule.unused", rule.value(), where), Hint.of("rule.unused.hint")));
    }
}
