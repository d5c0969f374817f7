package io.github.twincitydigest.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.Golden;
import io.github.twincitydigest.site.render.FunctionNames;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * The references in the documentation are made from the code: with {@code -Dsite.test.update=true} they are written
 * anew, otherwise one that says something else than the code is a failure.
 */
class ReferenceTest {

    /** Where the pages lie that the site publishes. */
    private static final Path DOCS = Path.of(System.getProperty("site.docs", "../content/pages/docs"));

    private static final String PROBLEMS = "reference-problems";

    @Test
    void goalsAreAsTheDescriptorSays() throws IOException {
        SortedMap<String, Descriptor.Goal> goals = Descriptor.goals();
        Catalogue words = new Catalogue("goals");
        GoalsReference reference = new GoalsReference(words);
        for (Tongue tongue : Tongue.values()) {
            write("reference-goals", tongue, reference.page(tongue, goals));
        }
        words.assertNothingIsLeftOver();
    }

    @Test
    void contentIsAsTheRecordsSay() throws IOException {
        Catalogue words = new Catalogue("content");
        ContentReference reference = new ContentReference(words);
        for (Tongue tongue : Tongue.values()) {
            write("reference-content", tongue, reference.page(tongue));
        }
        words.assertNothingIsLeftOver();
    }

    @Test
    void templatesAreAsTheViewsSay() throws IOException {
        Catalogue words = new Catalogue("templates");
        TemplateReference reference = new TemplateReference(words, FunctionNames.all());
        for (Tongue tongue : Tongue.values()) {
            write("reference-templates", tongue, reference.page(tongue));
        }
        words.assertNothingIsLeftOver();
    }

    @Test
    void everyKindOfProblemHasAnExample() throws IOException {
        ProblemReference reference = new ProblemReference();
        assertThat(ProblemReference.strangers()).as("kinds of no area").isEmpty();
        assertThat(reference.gaps()).as("kinds without an example or a reason").isEmpty();
        for (Tongue tongue : Tongue.values()) {
            write(PROBLEMS, tongue, ProblemReference.overview(tongue));
        }
        for (String page : ProblemReference.pages()) {
            Golden.assertMatches(
                    DOCS.resolve(PROBLEMS).resolve(page).resolve("page.yaml"), ProblemReference.metadata(page));
            for (Tongue tongue : Tongue.values()) {
                write(PROBLEMS + "/" + page, tongue, reference.page(page, tongue));
            }
        }
    }

    private static void write(String page, Tongue tongue, String markdown) throws IOException {
        Golden.assertMatches(DOCS.resolve(page).resolve(tongue.tag() + ".md"), markdown);
    }
}
