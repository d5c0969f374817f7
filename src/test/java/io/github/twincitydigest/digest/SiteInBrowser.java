package io.github.twincitydigest.digest;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the published site, served, and one browser, or more of them. They are started when first asked for, are
 * shared by all tests, and end with the last.
 */
final class SiteInBrowser implements ParameterResolver {

    /** The site in the browser that most tests use. */
    record Stage(SiteServer server, Chromium browser) implements AutoCloseable {

        static Stage start() {
            return new Stage(new SiteServer(PublishedSite.FOLDER), new Chromium(BrowserSetup.ofThisMachine()));
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stage.class || type == Stages.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Stages stages = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SiteInBrowser.class))
                .computeIfAbsent(Stages.class, type -> new Stages(), Stages.class);
        return parameter.getParameter().getType() == Stage.class ? stages.first() : stages;
    }
}
