package io.github.twincitydigest.site.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Shows views to templates, and nothing behind them. */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper(DefaultObjectWrapperBuilder settings) {
        super(settings, true);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        TemplateModel model = super.handleUnknownType(object);
        return object instanceof Record view && model instanceof TemplateHashModel components
                ? new RecordModel(view, components)
                : model;
    }
}
