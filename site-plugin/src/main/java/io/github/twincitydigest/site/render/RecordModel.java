package io.github.twincitydigest.site.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * A record as templates see it: its components, but no text of its own. A template that writes a whole view where it
 * means one of its texts must fail, not publish something that looks like an error.
 */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {

    private final Record view;
    private final TemplateHashModel components;

    RecordModel(Record view, TemplateHashModel components) {
        this.view = view;
        this.components = components;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return components.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return view;
    }
}
