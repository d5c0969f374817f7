package io.github.twincitydigest.site.render;

import java.util.List;

/**
 * The page that shows editors which lines of the source texts are cited by what. It has these texts in it, and so is
 * never published: it stands beside the site, set by a template of the engine's own. Stateless.
 */
public final class CoveragePage {

    private CoveragePage() {}

    /**
     * What the page shows.
     *
     * @param site the site's title, in Simplified script
     * @param total of all articles
     * @param sources those whose texts are at hand
     */
    public record View(String site, Counts total, List<Source> sources) {

        public View {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Lines, blank ones left out.
     *
     * @param lines how many there are
     * @param cited how many of them are cited
     * @param numbered how many have a number
     * @param numberedCited how many of these are cited
     * @param percent the same of a hundred, rounded down; 100 if there are none
     */
    public record Counts(int lines, int cited, int numbered, int numberedCited, int percent) {

        /** Works out the percentage. */
        public Counts(int lines, int cited, int numbered, int numberedCited) {
            this(lines, cited, numbered, numberedCited, numbered == 0 ? 100 : numberedCited * 100 / numbered);
        }

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    lines + other.lines,
                    cited + other.cited,
                    numbered + other.numbered,
                    numberedCited + other.numberedCited);
        }
    }

    /**
     * A source document.
     *
     * @param id its id
     * @param title as printed
     * @param counts of its articles
     * @param articles in their order
     */
    public record Source(String id, String title, Counts counts, List<Article> articles) {

        public Source {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article of it.
     *
     * @param id its id
     * @param title as printed
     * @param digested whether a digest names it
     * @param counts of its lines
     * @param lines those that are not blank
     */
    public record Article(String id, String title, boolean digested, Counts counts, List<Line> lines) {

        public Article {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of it.
     *
     * @param number counted from 1
     * @param text what it says
     * @param numbered whether it has a number
     * @param users what cites it, as links name it: {@code digest:first}
     */
    public record Line(int number, String text, boolean numbered, List<String> users) {

        public Line {
            users = List.copyOf(users);
        }
    }

    /** The page as HTML. */
    public static String write(View view) {
        return EditorPage.write("coverage.ftlh", view);
    }
}
