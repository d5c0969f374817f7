package io.github.twincitydigest.site.reference;

import io.github.twincitydigest.site.render.PageView;
import java.lang.reflect.Constructor;
import java.util.Arrays;

/** Which template sets a kind of page. */
final class PageTemplates {

    private PageTemplates() {}

    /** The name that a view tells, which depends on nothing that it shows. */
    static String template(Class<?> view) {
        try {
            Constructor<?> constructor = view.getDeclaredConstructors()[0];
            Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                    .map(type -> type == int.class ? 0 : type == boolean.class ? false : (Object) null)
                    .toArray();
            return ((PageView) constructor.newInstance(nothing)).template();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
