package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.render.Frame;
import io.github.twincitydigest.site.render.PageView;
import io.github.twincitydigest.site.schema.Descriptions;
import io.github.twincitydigest.site.source.Tongue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that templates see: the records of views and parts, and the functions. */
final class TemplateReference {

    private final Catalogue words;
    private final Collection<String> functions;
    private final Set<Class<?>> parts = new LinkedHashSet<>();

    /** @param functions the names of all that templates can call */
    TemplateReference(Catalogue words, Collection<String> functions) {
        this.words = words;
        this.functions = functions;
        Stream.of(PageView.class.getPermittedSubclasses()).forEach(this::collect);
        collect(Frame.class);
    }

    private void collect(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::collect);
        } else if (type.isRecord() && parts.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(inner(component.getAnnotatedType()));
            }
        }
    }

    private static Class<?> inner(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? raw(generic.getAnnotatedActualTypeArguments()[0].getType())
                : raw(type.getType());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type);
    }

    String page(Tongue tongue) {
        Markdown page = new Markdown(tongue);
        page.paragraph(
                "A template below `templates/pages/` gets what its page shows as `page`, and what surrounds it as `frame`. "
                        + "Every text is chosen and converted, every link resolved. A part that may be missing is asked for with "
                        + "`??`.",
                "`templates/pages/`下的模板从`page`取得本页要显示的内容，从`frame`取得外框。文字都已选好语言并转换，链接都已解析。" + "可能缺少的部分用`??`判断。");
        page.heading(2, page.in("Functions", "函数"), "functions");
        page.items(functions.stream()
                .sorted()
                .map(name -> {
                    String text = words.text(tongue, name + "()");
                    int colon = text.indexOf(page.in(": ", "："));
                    return Markdown.code(text.substring(0, colon))
                            + page.in(": ", "：")
                            + Markdown.plain(text.substring(colon + 1).strip());
                })
                .toList());
        page.heading(2, page.in("What pages show", "各种页面"), "pages");
        parts.stream().filter(PageView.class::isAssignableFrom).forEach(type -> part(page, tongue, type));
        page.heading(2, page.in("What surrounds a page", "页面的外框"), "surroundings");
        parts.stream()
                .filter(type -> type == Frame.class || type.getEnclosingClass() == Frame.class)
                .forEach(type -> part(page, tongue, type));
        page.heading(2, page.in("Parts", "组成部分"), "parts");
        parts.stream()
                .filter(type -> !PageView.class.isAssignableFrom(type))
                .filter(type -> type != Frame.class && type.getEnclosingClass() != Frame.class)
                .forEach(type -> part(page, tongue, type));
        return page.toString();
    }

    private void part(Markdown page, Tongue tongue, Class<?> type) {
        String name = Descriptions.name(type);
        page.heading(3, Markdown.code(shown(type)), id(type));
        page.block(Markdown.plain(words.text(tongue, name)));
        List<String> items = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String own = name + "." + component.getName();
            items.add(page.entry(
                    Markdown.code(component.getName()),
                    facts(page, tongue, component.getAnnotatedType()),
                    Markdown.plain(words.text(tongue, words.has(own) ? own : "." + component.getName()))));
        }
        page.items(items);
    }

    private List<String> facts(Markdown page, Tongue tongue, AnnotatedType type) {
        List<String> facts = new ArrayList<>(List.of(value(page, tongue, type)));
        if (type.isAnnotationPresent(Nullable.class)) {
            facts.add(page.in("may be missing", "可能缺少"));
        }
        return facts;
    }

    private String value(Markdown page, Tongue tongue, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            String inner = value(page, tongue, generic.getAnnotatedActualTypeArguments()[0]);
            return page.in("list of: " + inner, "列表：" + inner);
        }
        Class<?> raw = raw(type.getType());
        if (raw.isSealed()) {
            return page.list(Stream.of(raw.getPermittedSubclasses())
                    .map(TemplateReference::reference)
                    .toList());
        }
        return raw.isRecord() ? reference(raw) : words.text(tongue, "type " + raw.getSimpleName());
    }

    private static String reference(Class<?> type) {
        return Markdown.link(Markdown.code(shown(type)), id(type));
    }

    /** Of a page, the name of its template. */
    private static String shown(Class<?> type) {
        return type.getEnclosingClass() == PageView.class
                ? PageTemplates.template(type) + ".ftlh"
                : Descriptions.name(type);
    }

    private static String id(Class<?> type) {
        return (type.getEnclosingClass() == PageView.class
                        ? "page-" + PageTemplates.template(type)
                        : Descriptions.name(type))
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replace('.', '-')
                .toLowerCase(Locale.ROOT);
    }
}
