package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.source.Tongue;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as the engine reads it, a block at a time. */
final class Markdown {

    private final Tongue tongue;
    private final StringBuilder out = new StringBuilder();

    Markdown(Tongue tongue) {
        this.tongue = tongue;
    }

    Markdown heading(int level, String markup, String id) {
        return block("#".repeat(level) + " " + markup + " {#" + id + "}");
    }

    Markdown paragraph(String en, String zh) {
        return block(in(en, zh));
    }

    Markdown block(String markup) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(markup).append('\n');
        return this;
    }

    Markdown items(List<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /**
     * Something that can be written, in a line of its own: a table of so many columns would fit no phone.
     *
     * @param code what is written
     * @param facts in brackets behind it
     * @param meaning one or more sentences
     */
    String entry(String code, List<String> facts, String meaning) {
        return with(code, String.join(in(", ", "，"), facts)) + in(": ", "：") + meaning;
    }

    String in(String en, String zh) {
        return tongue == Tongue.ZH ? zh : en;
    }

    /** A list within a sentence. */
    String list(List<String> items) {
        return String.join(in(", ", "、"), items);
    }

    /** Something as it is written, and what it means. */
    String with(String code, String meaning) {
        return code + in(" (" + meaning + ")", "（" + meaning + "）");
    }

    /** Text that means itself, but for what stands in backticks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            plain.append(i % 2 == 1 ? code(parts[i]) : parts[i].replaceAll("([\\\\*_\\[\\]{}<>|~^@#])", "\\\\$1"));
        }
        return plain.toString();
    }

    static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    static String link(String markup, String id) {
        return "[" + markup + "](#" + id + ")";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
