package io.github.twincitydigest.site.render;

import java.util.List;

/**
 * The page that shows editors how their site is converted to Traditional script. It stands beside the site and is not
 * published, and so is set by a template of the engine's own, with its style in it. Stateless.
 */
public final class ConversionPage {

    private ConversionPage() {}

    /**
     * What the page shows.
     *
     * @param site the site's title, in Simplified script
     * @param reviewed the tag of the edition that is reviewed
     * @param accepted how many conversions have been accepted
     * @param open those that have not
     * @param compared whether the site has the forms of both regions
     * @param differences between them
     */
    public record View(
            String site,
            String reviewed,
            int accepted,
            List<Open> open,
            boolean compared,
            List<Difference> differences) {

        public View {
            open = List.copyOf(open);
            differences = List.copyOf(differences);
        }
    }

    /**
     * A conversion to be reviewed.
     *
     * @param before the text before it
     * @param text what is converted
     * @param after the text behind it
     * @param result what it becomes
     * @param choices its characters that could become something else
     * @param previous results that were accepted before
     * @param reason what decided it
     * @param place its first place
     * @param more how many other places it has
     * @param line the line that accepts it
     */
    public record Open(
            String before,
            String text,
            String after,
            String result,
            List<Choice> choices,
            List<String> previous,
            String reason,
            String place,
            int more,
            String line) {

        public Open {
            choices = List.copyOf(choices);
            previous = List.copyOf(previous);
        }
    }

    /**
     * A character that could become something else.
     *
     * @param character as written
     * @param others what it could become
     */
    public record Choice(String character, List<String> others) {

        public Choice {
            others = List.copyOf(others);
        }
    }

    /**
     * A word or character that the regions write differently.
     *
     * @param text in Simplified script
     * @param taiwan in the forms of Taiwan
     * @param hongKong in the forms of Hong Kong
     * @param places how many it has
     * @param place the first of them
     */
    public record Difference(String text, String taiwan, String hongKong, int places, String place) {}

    /** The page as HTML. */
    public static String write(View view) {
        return EditorPage.write("conversion.ftlh", view);
    }
}
