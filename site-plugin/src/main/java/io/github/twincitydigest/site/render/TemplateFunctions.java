package io.github.twincitydigest.site.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the templates of one page can call. Immutable. */
final class TemplateFunctions {

    private final Html html;
    private final Messages.Words words;
    private final Linker linker;
    private final Assets assets;

    TemplateFunctions(Html html, Messages.Words words, Linker linker, Assets assets) {
        this.html = html;
        this.words = words;
        this.linker = linker;
        this.assets = assets;
    }

    Map<String, TemplateMethodModelEx> byName() {
        return Map.of(
                "t", function(this::text),
                "heading", function(this::heading),
                "html", function(this::markup),
                "msg", function(this::message),
                "asset", function(this::asset));
    }

    /** A text, escaped, with its language where that is not the page's. */
    private Object text(List<Object> arguments) throws TemplateModelException {
        Object text = arguments.get(0);
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                text instanceof Localized localized ? html.text(localized) : html.text(String.valueOf(text)));
    }

    /** A text in large type, escaped, with its best places for line breaks. */
    private Object heading(List<Object> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof Localized localized) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.heading(localized));
        }
        throw new TemplateFault("heading() takes a view's text and nothing else", "write t(…) for other text");
    }

    /** Prose that is HTML already. */
    private Object markup(List<Object> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof Part.Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        throw new TemplateFault("html() takes a view's markup and nothing else", "write t(…) for text");
    }

    /** The words of the site itself, by key, with places for the arguments behind it. */
    private Object message(List<Object> arguments) throws TemplateModelException {
        String key = String.valueOf(arguments.get(0));
        return words.find(key, arguments.subList(1, arguments.size()).toArray())
                .orElseThrow(() -> new TemplateFault(
                        "no message \"" + key + "\"", "add it to messages/zh.yaml and en.yaml, or correct the name"));
    }

    /** The address of an asset, which changes with its content. */
    private Object asset(List<Object> arguments) throws TemplateModelException {
        String path = String.valueOf(arguments.get(0));
        String version = assets.version(path)
                .orElseThrow(() -> new TemplateFault(
                        "no asset \"" + path + "\"", "add the file to the assets, or correct the name"));
        return linker.to(Address.asset(path)) + version;
    }

    private interface Function {
        Object apply(List<Object> arguments) throws TemplateModelException;
    }

    private static TemplateMethodModelEx function(Function function) {
        return arguments -> {
            List<Object> plain = new ArrayList<>();
            for (Object argument : arguments) {
                Object unwrapped = DeepUnwrap.unwrap((TemplateModel) argument);
                if (unwrapped == null) {
                    throw new TemplateModelException("an argument is missing");
                }
                plain.add(unwrapped);
            }
            if (plain.isEmpty()) {
                throw new TemplateModelException("an argument is missing");
            }
            return function.apply(plain);
        };
    }
}
