package io.github.twincitydigest.digest;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the published site, served, and one browser. Both are started when first asked for, are shared by all
 * tests, and end with the last.
 */
final class SiteInBrowser implements ParameterResolver {

    /** What is shared. */
    record Stage(SiteServer server, Browser browser) implements AutoCloseable {

        static Stage start() {
            return new Stage(new SiteServer(PublishedSite.FOLDER), new Browser(BrowserSetup.ofThisMachine()));
        }

        /** A visit to every page of the site. */
        List<Visit> visits() {
            return PublishedSite.inTurns().stream()
                    .map(page -> Visit.to(page.address(), server, browser))
                    .toList();
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SiteInBrowser.class))
                .computeIfAbsent(Stage.class, type -> Stage.start(), Stage.class);
    }
}
