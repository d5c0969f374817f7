package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.Mistake;
import io.github.twincitydigest.site.source.Catalogue;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every kind of problem: what it means, a mistake that makes it, and what mends that. */
final class ProblemReference {

    /** The pages by their folders, in their order. */
    private static final Map<String, Titles> PAGES = new LinkedHashMap<>();

    /** The areas that kinds belong to, in the order of the pages. */
    private static final Map<String, Area> AREAS = new LinkedHashMap<>();

    /** Areas of what is said otherwise. */
    private static final Set<String> OTHER_AREAS = Set.of(
            "hint",
            "thing",
            "call",
            "explain",
            "stage",
            "goal",
            "summary",
            "coverage",
            "preview",
            "text",
            "init",
            "new",
            "schema",
            "starter",
            "theme");

    /** Hints of kinds that have none of their own. */
    private static final Map<String, String> SHARED_HINTS = Map.ofEntries(
            Map.entry("file.name", "slug.form.hint"),
            Map.entry("file.invalid-utf-8-at", "file.invalid-utf-8.hint"),
            Map.entry("template.syntax", "hint.freemarker"),
            Map.entry("template.fails", "hint.freemarker"),
            Map.entry("diagram.same-spot-tall", "diagram.same-spot.hint"),
            Map.entry("diagram.stop-label", "hint.diagram-room"),
            Map.entry("diagram.line-label", "hint.diagram-room"),
            Map.entry("conversion.no-result", "conversion.form.hint"),
            Map.entry("conversion.not-a-pair", "conversion.form.hint"),
            Map.entry("citation", "hint.citation"),
            Map.entry("html", "hint.template"));

    /** More lines of an example are left out where both are alike. */
    private static final int CONTEXT = 2;

    static {
        page("files", "Files and YAML", "文件和YAML")
                .area("file", "Files", "文件")
                .area("yaml", "YAML", "YAML的写法")
                .area("gap", "What is still to be written", "待写之处");
        page("values", "Values, ids and names", "值、id和名称")
                .area("value", "Values", "值")
                .area("slug", "Names in addresses", "网址里的名称")
                .area("id", "Ids", "id")
                .area("reference", "References", "引用的id");
        page("text", "Text", "正文")
                .area("prose", "Prose", "正文")
                .area("code", "Code", "代码")
                .area("table", "Tables", "表格")
                .area("attributes", "Attributes", "属性")
                .area("footnote", "Footnotes", "脚注")
                .area("link", "Links", "链接")
                .area("picture", "Pictures", "图片")
                .area("citation", "Citations", "引用");
        page("sources", "Sources", "来源")
                .area("segment", "Articles", "文章")
                .area("source", "Sources", "来源")
                .area("source-text", "Texts of sources", "来源文本");
        page("data", "Figures, charts and diagrams", "数据、图表和示意图")
                .area("figure", "Figures", "数据")
                .area("unit", "Units", "单位")
                .area("chart", "Charts", "图表")
                .area("diagram", "Diagrams", "示意图");
        page("names", "Places, projects and terms", "地点、项目和术语")
                .area("place", "Places", "地点")
                .area("project", "Projects", "项目")
                .area("name", "Names", "名称")
                .area("glossary", "Glossary", "术语表");
        page("script", "Script and translations", "简繁转换和翻译")
                .area("variant", "Texts fixed by hand", "手工指定的写法")
                .area("rule", "Rules of conversion", "转换规则")
                .area("conversion", "Conversions to Traditional script", "简繁转换")
                .area("translation", "Translations", "翻译")
                .area("ledger", "Ledgers", "记录");
        page("site", "Site and theme", "网站和主题")
                .area("page", "Pages", "页面")
                .area("config", "Settings of the site", "网站设置")
                .area("message", "Messages of the theme", "主题的用语")
                .area("template", "Templates", "模板")
                .area("html", "Finished pages", "生成的页面");
    }

    private record Titles(String en, String zh) {}

    /**
     * What kinds have in common that begin with the same word.
     *
     * @param page the folder of the page that they stand on
     */
    private record Area(String page, String en, String zh) {}

    /** The page to which areas are added. */
    private record Areas(String page) {
        Areas area(String name, String en, String zh) {
            AREAS.put(name, new Area(page, en, zh));
            return this;
        }
    }

    private static Areas page(String name, String en, String zh) {
        PAGES.put(name, new Titles(en, zh));
        return new Areas(name);
    }

    private final SortedMap<String, Mistake> examples = new TreeMap<>();
    private final SortedMap<String, Map<Tongue, String>> others = new TreeMap<>();

    ProblemReference() throws IOException {
        Mistake.all().stream().filter(Mistake::isExample).forEach(it -> examples.put(it.kind(), it));
        for (String line : Files.readAllLines(Mistake.FOLDER.resolve("others.tsv"))) {
            String[] parts = line.split("\t", -1);
            others.put(parts[0], Map.of(Tongue.EN, parts[1], Tongue.ZH, parts[2]));
        }
    }

    /** Every kind of problem of the catalogue. */
    static List<String> kinds() {
        return Catalogue.ids(Tongue.EN).stream()
                .filter(id -> id.indexOf('.') > 0 && id.indexOf('.') == id.lastIndexOf('.'))
                .filter(ProblemReference::isOfProblem)
                .toList();
    }

    /** Kinds that no area of the page is for. */
    static List<String> strangers() {
        return kinds().stream().filter(kind -> !AREAS.containsKey(area(kind))).toList();
    }

    /** Whether an entry of the catalogue belongs to a problem. */
    static boolean isOfProblem(String id) {
        return !OTHER_AREAS.contains(area(id));
    }

    private static String area(String kind) {
        return kind.substring(0, Math.max(0, kind.indexOf('.')));
    }

    /** What the kinds are that have neither an example nor a reason why not, and those that have, but are none. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (String kind : kinds()) {
            if (examples.containsKey(kind) == others.containsKey(kind)) {
                gaps.add(kind);
            }
        }
        examples.keySet().stream().filter(kind -> !kinds().contains(kind)).forEach(gaps::add);
        others.keySet().stream().filter(kind -> !kinds().contains(kind)).forEach(gaps::add);
        return gaps;
    }

    /** The folders of the pages, in their order. */
    static Set<String> pages() {
        return Collections.unmodifiableSet(PAGES.keySet());
    }

    /** The page above them. */
    static String overview(Tongue tongue) {
        Markdown page = new Markdown(tongue);
        page.paragraph(
                "Whatever is wrong, the engine says where: `file:line:column`, then what is wrong, then what to do. "
                        + "Each kind of problem has a name, which stays the same in every language and release; "
                        + "reports in SARIF have it, too. Its first word says on which of these pages it is explained.",
                "哪里有问题，程序会说明位置（`文件:行:列`）、哪里不对、怎样改。每种问题都有一个名称，各种语言、各个版本都一样，" + "SARIF报告里也用它。看名称的第一个词，就知道它在下面哪一页。");
        return page.toString();
    }

    /** What stands over one of the pages. */
    static String metadata(String name) {
        Titles titles = Objects.requireNonNull(PAGES.get(name));
        List<String> words = AREAS.entrySet().stream()
                .filter(area -> area.getValue().page().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        return """
                title: {zh: "%s", en: "%s"}
                summary:
                  zh: "名称以%s开头的问题。"
                  en: "Problems whose names begin with %s."
                order: %s
                """.formatted(
                        titles.zh(),
                        titles.en(),
                        String.join("、", words),
                        String.join(", ", words),
                        List.copyOf(PAGES.keySet()).indexOf(name) + 1);
    }

    /** One of the pages. */
    String page(String name, Tongue tongue) {
        Markdown page = new Markdown(tongue);
        page.paragraph("In messages, … stands for what differs from case to case.", "提示里的“…”代表因情况而异的内容。");
        AREAS.forEach((area, its) -> {
            List<String> kinds =
                    kinds().stream().filter(kind -> area(kind).equals(area)).toList();
            if (its.page().equals(name) && !kinds.isEmpty()) {
                page.heading(2, page.in(its.en(), its.zh()), area);
                kinds.forEach(kind -> kind(page, tongue, kind));
            }
        });
        return page.toString();
    }

    private void kind(Markdown page, Tongue tongue, String kind) {
        page.heading(3, Markdown.code(kind), kind.replace('.', '-'));
        Mistake example = examples.get(kind);
        String meaning = example == null
                ? others.getOrDefault(kind, Map.of()).getOrDefault(tongue, "")
                : example.meaning().getOrDefault(tongue, "");
        boolean warning = example != null && example.told().warning();
        page.block(Markdown.plain(meaning) + (warning ? page.in(" This is a warning.", "这是警告，不妨碍发布。") : ""));
        page.block(fence(
                "text",
                pattern(Catalogue.text(tongue, kind.equals("conversion.review") ? kind + ".becomes" : kind))
                        + "\n"
                        + hints(tongue, kind)));
        if (example != null) {
            example.patches().forEach(patch -> patch(page, patch));
        }
    }

    private static String hints(Tongue tongue, String kind) {
        String own = SHARED_HINTS.getOrDefault(
                kind,
                Catalogue.ids(Tongue.EN).stream().anyMatch(id -> id.startsWith(kind + ".hint"))
                        ? kind + ".hint"
                        : SHARED_HINTS.getOrDefault(area(kind), kind + ".hint"));
        StringBuilder hints = new StringBuilder();
        for (String id : Catalogue.ids(tongue)) {
            if (id.equals(own) || id.startsWith(own + ".")) {
                hints.append("→ ").append(pattern(Catalogue.text(tongue, id))).append('\n');
            }
        }
        if (hints.isEmpty()) {
            throw new AssertionError("no hint of " + kind + "; if it shares another’s, say so in SHARED_HINTS");
        }
        return hints.toString().stripTrailing();
    }

    private static String pattern(String text) {
        return text.replaceAll("\\{[0-9]}", "…");
    }

    private static void patch(Markdown page, Mistake.Patch patch) {
        if (patch.path().startsWith("texts/")) {
            return;
        }
        List<String> wrong = patch.wrong();
        List<String> right = patch.right().isEmpty() ? patch.before() : patch.right();
        if (wrong.equals(right) && !patch.deleted()) {
            return;
        }
        String file = Markdown.code(patch.path());
        if (patch.deleted()) {
            page.paragraph(file + " is not there.", file + "不在。");
            return;
        }
        if (!wrong.isEmpty()) {
            page.paragraph("Wrong, in " + file + ":", file + "里，错：");
            page.block(part(patch.path(), excerpt(wrong, right)));
        }
        if (right.isEmpty()) {
            page.paragraph("Right: without it.", "对：去掉它。");
        } else {
            page.paragraph(
                    wrong.isEmpty() ? "Right, in " + file + ":" : "Right:", wrong.isEmpty() ? file + "里，对：" : "对：");
            page.block(part(patch.path(), excerpt(right, wrong)));
        }
    }

    /** The lines that differ from others, with a few around them. */
    private static String excerpt(List<String> lines, List<String> others) {
        int from = 0;
        while (from < Math.min(lines.size(), others.size()) && lines.get(from).equals(others.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < Math.min(lines.size(), others.size()) - from
                && lines.get(lines.size() - 1 - behind).equals(others.get(others.size() - 1 - behind))) {
            behind++;
        }
        int begin = Math.max(0, from - CONTEXT);
        int end = Math.min(lines.size(), lines.size() - behind + CONTEXT);
        return (begin > 0 ? "…\n" : "")
                + String.join("\n", lines.subList(begin, end)).strip()
                + (end < lines.size() ? "\n…" : "");
    }

    /** A part of a file, in the language that its name tells. */
    private static String part(String path, String text) {
        String language = path.endsWith(".yaml") ? "yaml" : path.endsWith(".md") ? "markdown" : "";
        return fence(language, text);
    }

    /** Longer than any fence within. */
    private static String fence(String language, String text) {
        String sign = text.contains("```") ? "````" : "```";
        String shown = text.replaceAll("\\{U\\+8}", "\u2408").replaceAll("\\{U\\+9}", "\u21E5");
        return sign + language + "\n" + shown + "\n" + sign;
    }
}
