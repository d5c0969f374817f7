package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.source.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Every goal and every parameter, from the descriptor. */
final class GoalsReference {

    private final Catalogue words;

    GoalsReference(Catalogue words) {
        this.words = words;
    }

    String page(Tongue tongue, SortedMap<String, Descriptor.Goal> goals) {
        Markdown page = new Markdown(tongue);
        page.paragraph(
                "A goal is run as `mvn site:GOAL`, with parameters behind it: `-DNAME=VALUE`. What is to hold always can "
                        + "stand in `pom.xml` instead, in the plugin’s `<configuration>`, under the name that is given here. "
                        + "`mvn site:help -Ddetail` shows the same in the terminal.",
                "运行方式是`mvn site:GOAL`（`GOAL`是目标的名称），后面可以带参数：`-DNAME=VALUE`。想一直生效的，可写在`pom.xml`里插件的"
                        + "`<configuration>`中，名称见各参数的说明。`mvn site:help -Ddetail`在终端里显示同样的内容。");
        for (Descriptor.Goal goal : goals.values()) {
            goal(page, tongue, goal);
        }
        return page.toString();
    }

    private void goal(Markdown page, Tongue tongue, Descriptor.Goal goal) {
        page.heading(2, Markdown.code("site:" + goal.name()), goal.name());
        page.block(text(tongue, goal.name(), goal.description()));
        List<String> items = new ArrayList<>();
        for (Descriptor.Parameter parameter : goal.parameters()) {
            String key = parameter.property();
            String own = goal.name() + "/" + key;
            String standard = parameter.standard().isEmpty()
                    ? ""
                    : page.in(" If not given: ", "不写时：") + Markdown.code(parameter.standard()) + page.in(".", "。");
            items.add(page.entry(
                    Markdown.code("-D" + key),
                    List.of(
                            Markdown.plain(words.text(tongue, "type " + simple(parameter.type()))),
                            page.in("in `pom.xml` ", "在`pom.xml`中写") + Markdown.code(parameter.name())),
                    text(tongue, words.has(own) ? own : key, parameter.description()) + standard));
        }
        if (!items.isEmpty()) {
            page.items(items);
        }
    }

    /** English is what the code says; the catalogue has the same, so that the other languages cannot fall behind. */
    private String text(Tongue tongue, String entry, String described) {
        String english = words.text(Tongue.EN, entry);
        if (!english.equals(described)) {
            throw new AssertionError(
                    "the description of " + entry + " is now\n  " + described + "\nand goals.en.yaml has\n  " + english
                            + "\nwrite it there, and see whether goals.zh.yaml still says the same");
        }
        return Markdown.plain(words.text(tongue, entry));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
