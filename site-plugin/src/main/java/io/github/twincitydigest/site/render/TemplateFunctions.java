package io.github.twincitydigest.site.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the templates of one page can call. Immutable. */
final class TemplateFunctions {

    private final Html html;
    private final Messages.Words words;
    private final Linker linker;
    private final Assets assets;
    private final Map<Edition, Messages.Words> everyWords;
    private final List<Frame.Side> sides;
    private final URI url;

    /**
     * @param everyWords of all editions, for pages that speak to readers of each
     * @param sides that messages may speak of, two or none
     * @param url where the page is published
     */
    TemplateFunctions(
            Html html,
            Messages.Words words,
            Linker linker,
            Assets assets,
            Map<Edition, Messages.Words> everyWords,
            List<Frame.Side> sides,
            URI url) {
        this.html = html;
        this.words = words;
        this.linker = linker;
        this.assets = assets;
        this.everyWords = everyWords;
        this.sides = sides;
        this.url = url;
    }

    Map<String, TemplateMethodModelEx> byName() {
        return Map.of(
                "t", function(this::text),
                "heading", function(this::heading),
                "html", function(this::markup),
                "json", function(TemplateFunctions::json),
                "msg", function(this::message),
                "say", function(this::say),
                "sided", function(this::sided),
                "asset", function(this::asset),
                "isAsset",
                        function(arguments ->
                                assets.version(String.valueOf(arguments.get(0))).isPresent()),
                "absolute", function(this::absolute));
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
        throw new TemplateFault(Words.of("template.heading"), Hint.of("template.heading.hint"));
    }

    /** Prose that is HTML already. */
    private Object markup(List<Object> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof Part.Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        throw new TemplateFault(Words.of("template.html"), Hint.of("template.html.hint"));
    }

    /** A text as a JSON string, quotes and all, that is safe within a {@code <script>} element. */
    private static Object json(List<Object> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof String text) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(Html.json(text));
        }
        throw new TemplateFault(Words.of("template.json"), Hint.of("template.json.hint"));
    }

    /** The words of the site itself, by key, with places for the arguments behind it. */
    private Object message(List<Object> arguments) throws TemplateModelException {
        return message(words, arguments);
    }

    /** The same in the words of another edition, whose tag stands before the key. */
    private Object say(List<Object> arguments) throws TemplateModelException {
        String tag = String.valueOf(arguments.get(0));
        for (Map.Entry<Edition, Messages.Words> edition : everyWords.entrySet()) {
            if (edition.getKey().tag().equals(tag) && arguments.size() > 1) {
                return message(edition.getValue(), arguments.subList(1, arguments.size()));
            }
        }
        throw new TemplateFault(Words.of("template.say", tag), Hint.of("template.say.hint"));
    }

    /** A message of which there may be a form that names the two sides. */
    private Object sided(List<Object> arguments) throws TemplateModelException {
        String key = String.valueOf(arguments.get(0));
        return words.sided(key, sides).orElseThrow(() -> missing(words, key));
    }

    private static String message(Messages.Words words, List<Object> arguments) throws TemplateModelException {
        String key = String.valueOf(arguments.get(0));
        return words.find(key, arguments.subList(1, arguments.size()).toArray()).orElseThrow(() -> missing(words, key));
    }

    private static TemplateFault missing(Messages.Words words, String key) {
        return new TemplateFault(
                Words.of("template.message", key),
                Suggestion.hint(key, words.keys(), Hint.of("template.message.hint")));
    }

    /** The address of an asset, which changes with its content. */
    private Object asset(List<Object> arguments) throws TemplateModelException {
        String path = String.valueOf(arguments.get(0));
        String version = assets.version(path)
                .orElseThrow(() -> new TemplateFault(
                        Words.of("template.asset", path),
                        Suggestion.hint(path, assets.files().keySet(), Hint.of("template.asset.hint"))));
        return linker.to(Address.asset(path)) + version;
    }

    /** The absolute URL of a link of this page, for readers elsewhere. */
    private Object absolute(List<Object> arguments) throws TemplateModelException {
        String href = String.valueOf(arguments.get(0));
        try {
            return url.resolve(new URI(href)).toString();
        } catch (URISyntaxException e) {
            throw new TemplateFault(Words.of("template.url", href), Hint.of("template.url.hint"));
        }
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
                    throw new TemplateFault(Words.of("template.no-argument"), Hint.of("template.no-argument.hint"));
                }
                plain.add(unwrapped);
            }
            if (plain.isEmpty()) {
                throw new TemplateFault(Words.of("template.no-argument"), Hint.of("template.no-argument.hint"));
            }
            return function.apply(plain);
        };
    }
}
