package io.github.twincitydigest.site.maven;

import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.terminal.Style;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to a goal: a person at a terminal, or a log.
 *
 * @param tongue to speak in
 * @param style to mark up with
 * @param watched whether somebody sees a line being written over
 */
record Console(Tongue tongue, Style style, boolean watched) {

    /**
     * @param locale that the user asks for, a BCP 47 tag, or null for the environment's
     * @param colour Maven's own {@code style.color}: always, never or auto, or null
     * @param interactive whether Maven may ask questions: not with {@code -B}, as on build servers
     */
    static Console of(@Nullable String locale, @Nullable String colour, boolean interactive) {
        Tongue tongue = Tongue.of(
                locale == null || locale.isBlank()
                        ? Locale.getDefault(Locale.Category.DISPLAY)
                        : Locale.forLanguageTag(locale.strip().replace('_', '-')));
        boolean watched = interactive && isTerminal(System.getenv());
        boolean coloured = (colour == null || colour.equals("auto"))
                ? watched && !System.getenv().containsKey("NO_COLOR")
                : colour.equals("always");
        return new Console(tongue, coloured ? Style.COLOUR : Style.PLAIN, watched);
    }

    @SuppressWarnings("SystemConsoleNull") // what is asked below tells of those that are none
    private static boolean isTerminal(Map<String, String> environment) {
        java.io.Console console = System.console();
        if (console == null || "dumb".equals(environment.get("TERM")) || environment.containsKey("CI")) {
            return false;
        }
        try {
            // From Java 22 on there is a console even where output goes to a file, and this method to tell.
            Method terminal = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(terminal.invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
