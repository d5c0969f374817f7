package io.github.twincitydigest.site.render;

import freemarker.template.TemplateModelException;

/** A mistake in a template that the engine's own functions find, with what to do about it. */
final class TemplateFault extends TemplateModelException {

    private static final long serialVersionUID = 1;

    private final String hint;

    TemplateFault(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
