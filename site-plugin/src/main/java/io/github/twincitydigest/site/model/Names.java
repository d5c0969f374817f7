package io.github.twincitydigest.site.model;

import java.util.Collection;
import java.util.stream.Stream;

/** The names that script conversion must leave whole. */
final class Names {

    private Names() {}

    static Stream<LocalText> of(
            Collection<GlossaryEntry> glossary,
            Collection<Person> people,
            Collection<Place> places,
            Collection<Organization> organizations,
            Collection<Project> projects,
            Collection<Document> documents) {
        Stream<Named> named = Stream.<Collection<? extends Named>>of(people, places, organizations, projects, documents)
                .flatMap(Collection::stream);
        return Stream.concat(glossary.stream().map(GlossaryEntry::term), named.flatMap(Named::names));
    }
}
