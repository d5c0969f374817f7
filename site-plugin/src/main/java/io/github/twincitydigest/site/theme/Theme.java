package io.github.twincitydigest.site.theme;

import io.github.twincitydigest.site.parse.Binder;
import io.github.twincitydigest.site.parse.YamlDocument;
import io.github.twincitydigest.site.source.EngineFiles;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.Map;

/**
 * How a site's pages are set: its own templates and assets over those of the engine, file by file. A site whose
 * templates include {@code theme.yaml} with {@code base: none} has nothing but its own. Immutable.
 *
 * @param templates also with the messages
 * @param assets what pages use
 */
public record Theme(SourceTree templates, SourceTree assets) {

    /** Where a theme says what it stands on. */
    public static final String FILE = "theme.yaml";

    private static final Binder BINDER = new Binder(Map.of());

    /** What a theme stands on. */
    public enum Base {
        /** The engine's, file by file. */
        ENGINE,
        /** Nothing. */
        NONE
    }

    /**
     * What {@link #FILE} says.
     *
     * @param location where it is written
     * @param base what the theme stands on
     */
    public record Settings(Location location, Base base) {}

    /** The engine's own, with nothing over it. */
    public static Theme engine() {
        return new Theme(EngineFiles.tree(Theme.class, "templates"), EngineFiles.tree(Theme.class, "assets"));
    }

    /** The theme of a site. */
    public static Theme of(SourceTree templates, SourceTree assets, Problems problems) {
        if (base(templates, problems) == Base.NONE) {
            return new Theme(templates, assets);
        }
        Theme engine = engine();
        return new Theme(templates.over(engine.templates), assets.over(engine.assets));
    }

    /** What the theme of a site stands on. */
    public static Base base(SourceTree templates, Problems problems) {
        SourceFile file = templates.file(FILE);
        if (file == null) {
            return Base.ENGINE;
        }
        return YamlDocument.read(file, problems)
                .flatMap(document -> BINDER.bind(document, Settings.class, problems))
                .map(Settings::base)
                .orElse(Base.ENGINE);
    }
}
