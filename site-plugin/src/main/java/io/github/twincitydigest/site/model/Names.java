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
            Collection<Organization> organizations) {
        return Stream.of(
                        glossary.stream().map(GlossaryEntry::term),
                        people.stream().map(Person::name),
                        places.stream().map(Place::name),
                        places.stream().flatMap(place -> Stream.ofNullable(place.shortName())),
                        organizations.stream().map(Organization::name),
                        organizations.stream().flatMap(it -> Stream.ofNullable(it.shortName())))
                .flatMap(names -> names);
    }
}
