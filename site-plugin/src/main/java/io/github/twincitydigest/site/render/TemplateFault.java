package io.github.twincitydigest.site.render;

import freemarker.template.TemplateModelException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Words;

/** A mistake in a template that the engine's own functions find, with what to do about it. */
final class TemplateFault extends TemplateModelException {

    private static final long serialVersionUID = 1;

    private final transient Words fault;
    private final transient Hint advice;

    TemplateFault(Words fault, Hint advice) {
        super(fault.toString());
        this.fault = fault;
        this.advice = advice;
    }

    Words fault() {
        return fault;
    }

    Hint advice() {
        return advice;
    }
}
