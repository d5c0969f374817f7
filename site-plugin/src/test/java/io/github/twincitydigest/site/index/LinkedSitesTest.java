package io.github.twincitydigest.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.TinySite;
import io.github.twincitydigest.site.edition.ConversionListener;
import io.github.twincitydigest.site.edition.EditionMaker;
import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.model.InternalLink;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the links to names in every text of every valid site, and of the real one, in every edition. */
class LinkedSitesTest {

    /** The real site lies around the engine, unless the engine was taken out of its repository. */
    private static final Path AROUND = Path.of("..");

    @TempDir
    Path folder = Path.of("");

    static Stream<String> sites() throws IOException {
        List<String> sites = new ArrayList<>(TinySite.validNames());
        if (Files.exists(AROUND.resolve("content/site.yaml"))) {
            sites.add("");
        }
        return sites.stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void onlyLinksAreAddedAndConversionIsTheSame(String name) throws IOException {
        Site site = name.isEmpty()
                ? TinySite.site(AROUND)
                : TinySite.valid(name, folder).site();
        List<EditionView> linked = EditionMaker.editions(site);
        List<EditionView> plain =
                EditionMaker.editions(site, SiteIndex.of(withoutNames(site)), ConversionListener.NONE);

        int added = 0;
        for (int i = 0; i < linked.size(); i++) {
            EditionView edition = linked.get(i);
            EditionView before = plain.get(i);
            added += site.written()
                    .filter(edition::shows)
                    .mapToInt(written -> compare(edition, written, before.prose(written), edition.prose(written)))
                    .sum();
        }
        assertThat(added > 0).isEqualTo(!site.glossary().isEmpty());
    }

    /** How many links there are more in the one than in the other, after making sure that nothing else differs. */
    private static int compare(EditionView edition, Written written, Prose plain, Prose linked) {
        String what = edition.edition() + " " + InternalLink.to(written).destination();
        assertThat(texts(linked)).as(what).isEqualTo(texts(plain));
        assertThat(leaves(linked)).as(what).isEqualTo(leaves(plain));

        List<Inline.Link> own = links(plain);
        List<Inline.Link> all = links(linked);
        assertThat(all.stream().filter(own::contains)).as(what).containsExactlyElementsOf(own);
        Set<String> targets = new HashSet<>();
        own.forEach(link -> InternalLink.of(link.destination())
                .ifPresent(target -> targets.add(target.whole().destination())));
        List<Inline.Link> added = new ArrayList<>(all);
        own.forEach(added::remove);
        assertThat(added).as(what).allMatch(link -> targets.add(link.destination()));
        return added.size();
    }

    private static List<String> texts(Prose prose) {
        List<String> texts = new ArrayList<>();
        ProseWalk.lines(prose, line -> texts.add(ProseText.of(line)));
        return texts;
    }

    /** Everything but text and links, in its order. */
    private static List<Object> leaves(Prose prose) {
        List<Object> leaves = new ArrayList<>();
        ProseWalk.blocks(prose, block -> leaves.add(List.of(block.getClass(), block.location(), block.attributes())));
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Holder && !(inline instanceof Inline.Link)) {
                leaves.add(inline.getClass());
            } else if (!(inline instanceof Inline.Text) && !(inline instanceof Inline.Link)) {
                leaves.add(inline);
            }
        });
        return leaves;
    }

    private static List<Inline.Link> links(Prose prose) {
        List<Inline.Link> links = new ArrayList<>();
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Link link) {
                links.add(link);
            }
        });
        return links;
    }

    /** The same texts on a site that knows no names; its own terms still guide conversion. */
    private static Site withoutNames(Site site) {
        return new Site(
                site.settings(),
                site.sources(),
                site.digests(),
                site.topics(),
                site.pages(),
                site.figures(),
                site.charts(),
                site.events(),
                site.meetings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                site.indicators(),
                List.of(),
                site.corrections(),
                List.of(),
                site.units(),
                site.acceptedConversions(),
                site.acceptedTranslations());
    }
}
