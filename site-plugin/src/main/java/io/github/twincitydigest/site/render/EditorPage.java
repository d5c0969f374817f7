package io.github.twincitydigest.site.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Sets pages for editors by templates of the engine's own. */
final class EditorPage {

    private EditorPage() {}

    /** The HTML of a view, which the template knows as {@code page}. */
    static String write(String template, Object view) {
        StringWriter html = new StringWriter();
        try {
            Templates.configuration(new ClassTemplateLoader(EditorPage.class, ""))
                    .getTemplate(template)
                    .process(Map.of("page", view), html);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the engine's own template fails", e);
        }
        return html.toString();
    }
}
