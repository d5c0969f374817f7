package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.Address;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.edition.Localized;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of one edition while they are listed; each is made when it is asked for. */
final class Book {

    private final EditionView edition;
    private final Messages.Words words;
    private final Assets assets;
    private final Unbroken unbroken;
    private final Unbroken unbrokenBeside;
    private final List<Pages.Page> pages = new ArrayList<>();

    Book(EditionView edition, Messages.Words words, Assets assets) {
        this.edition = edition;
        this.words = words;
        this.assets = assets;
        this.unbroken = Unbroken.in(edition);
        this.unbrokenBeside = Unbroken.beside(edition);
    }

    EditionView edition() {
        return edition;
    }

    Site site() {
        return edition.site();
    }

    Messages.Words words() {
        return words;
    }

    Assets assets() {
        return assets;
    }

    /** What lines must not part in the other language. */
    Unbroken unbrokenBeside() {
        return unbrokenBeside;
    }

    /** What lines must not part in the edition's own language. */
    Unbroken unbroken() {
        return unbroken;
    }

    List<Pages.Page> pages() {
        return List.copyOf(pages);
    }

    /** Adds a page whose links begin at the page itself. */
    void add(Address address, Supplier<PageView> view, @Nullable String section) {
        pages.add(new Pages.Page(address, view, section, false));
    }

    /** Adds a page whose links begin at the server's root. */
    void addRooted(Address address, Supplier<PageView> view) {
        pages.add(new Pages.Page(address, view, null, true));
    }

    /** Adds the page of a section, if the edition has anything to show there. */
    void section(Section section, Function<Items, PageView> view) {
        Address address = Address.of(edition.edition(), section);
        Linker linker = linker(address);
        if (linker.shows(section)) {
            add(address, () -> view.apply(items(linker)), section.slug());
        }
    }

    Linker linker(Address address) {
        return new Linker(edition, address, false);
    }

    Items items(Linker linker) {
        return new Items(edition, linker, words);
    }

    /** What the site's own words say of a section; they may speak of its sides. */
    Localized description(Section section) {
        return new Localized(
                new Sides(edition, words).say(section.slug() + ".description"),
                edition.edition().tag());
    }

    /** Words of the site's own. */
    Localized own(String key, Object... arguments) {
        return new Localized(words.say(key, arguments), edition.edition().tag());
    }
}
