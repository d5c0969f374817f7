package io.github.twincitydigest.site.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: how they speak to who runs them. */
abstract class SpeakingGoal extends AbstractMojo {

    /** The language to speak to you in: "en" or "zh". By default that of the environment. */
    @Parameter(property = "site.locale")
    private @Nullable String locale;

    /** Whether colours are used: "always", "never", or "auto", as by default: on a terminal. */
    @Parameter(property = "style.color")
    private @Nullable String colour;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /** Who listens. */
    final Console console() {
        return Console.of(locale, colour, interactive);
    }
}
