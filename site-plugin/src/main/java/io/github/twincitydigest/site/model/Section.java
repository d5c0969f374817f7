package io.github.twincitydigest.site.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A page that every site has by itself, each under its name in lower case. */
public enum Section {
    DIGESTS,
    TOPICS,
    SOURCES,
    MEETINGS,
    TIMELINE,
    FIGURES,
    CHARTS,
    GLOSSARY,
    PLACES,
    ORGANIZATIONS,
    PEOPLE,
    PROJECTS,
    DOCUMENTS,
    NAMES,
    CHANGES,
    COVERAGE,
    CORRECTIONS;

    /** Its name in addresses, links and navigation. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The link to its page. */
    public InternalLink link() {
        return new InternalLink(InternalLink.Type.PAGE, slug(), null);
    }

    /** The section of a name, if there is one. */
    public static Optional<Section> of(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }
}
