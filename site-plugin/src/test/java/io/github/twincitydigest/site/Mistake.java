package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in the minimal site, what an editor is told of it, and how it is mended: a file of
 * {@code src/test/problems}, named after the kind of problem, with {@code +words} behind that for further mistakes of
 * the kind.
 *
 * <pre>
 * en: What the problem means, for who reads of it in the reference.
 * zh: 同样的话，用中文。
 * check                                  if only site:check tells of it; "compare": with texts of sources, too
 * at content/site.yaml:3:10 [warning]    where the problem is
 * also link.dead content/a.md:1:2        what else is told, if anything is; "*" for any place
 * {@literal @} content/site.yaml [GB18030]       a file, and in which encoding the mistake is written
 * - title: …                             lines of the minimal site that the mistake stands in the place of
 * ! titel: …                             the mistake, at the end of the file if it is in the place of nothing
 * + title: …                             what mends it; if there are none, the lines of the minimal site
 * deleted                                the file is not there
 * </pre>
 *
 * A character that cannot be seen is written by its number, {@code {U+9}}.
 */
public record Mistake(
        String name, Map<Tongue, String> meaning, Goal goal, Told told, List<Told> also, List<Patch> patches) {

    /** Where the files are. */
    public static final Path FOLDER = Path.of("src/test/problems");

    private static final Pattern FILE = Pattern.compile("@ (\\S+)(?: (\\S+))?");
    private static final Pattern TOLD = Pattern.compile("(?:also (\\S+)|at) (\\S+:\\d+:\\d+|\\*)( warning)?");
    private static final Pattern NUMBER = Pattern.compile("\\{U\\+([0-9A-F]+)}");

    /** What has to be asked for the problem to be told. */
    public enum Goal {
        GENERATE,
        CHECK,
        COMPARE
    }

    /** A problem without its words. */
    public record Told(String kind, String place, boolean warning) {

        static Told of(Problem problem) {
            return new Told(
                    problem.kind(), problem.location().toString(), problem.severity() == Problem.Severity.WARNING);
        }
    }

    /** Whether a problem belongs to the mistake. */
    boolean includes(Told problem) {
        return problem.equals(told)
                || also.contains(problem)
                || also.contains(new Told(problem.kind(), "*", problem.warning()));
    }

    /** What is done to one file. */
    public record Patch(
            String path,
            Charset charset,
            boolean deleted,
            List<String> before,
            List<String> wrong,
            List<String> right) {

        Patch(String path, Charset charset) {
            this(path, charset, false, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Patch asDeleted() {
            return new Patch(path, charset, true, before, wrong, right);
        }

        /** What the file of the minimal site, or none, becomes by the mistake. */
        byte @Nullable [] wrong(@Nullable String minimal) {
            if (deleted || (wrong.isEmpty() && before.isEmpty())) {
                return deleted || minimal == null ? null : minimal.getBytes(StandardCharsets.UTF_8);
            }
            return with(minimal, wrong).getBytes(charset);
        }

        /** What it becomes when that is mended; null if it is then not there. */
        byte @Nullable [] right(@Nullable String minimal) {
            if (right.isEmpty()) {
                return minimal == null ? null : minimal.getBytes(StandardCharsets.UTF_8);
            }
            return with(minimal, right).getBytes(StandardCharsets.UTF_8);
        }

        private String with(@Nullable String minimal, List<String> lines) {
            if (before.isEmpty()) {
                return (minimal == null ? "" : minimal) + text(lines);
            }
            String all = "\n" + Objects.requireNonNull(minimal, path);
            String block = "\n" + text(before);
            int at = all.indexOf(block);
            assertThat(at).as("%s in %s", before, path).isNotNegative();
            assertThat(all.indexOf(block, at + 1)).as("a second %s", before).isNegative();
            return all.substring(1, at + 1) + text(lines) + all.substring(at + block.length());
        }

        private static String text(List<String> lines) {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                Matcher number = NUMBER.matcher(line);
                text.append(number.replaceAll(
                                it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16)))))
                        .append('\n');
            }
            return text.toString();
        }
    }

    /** The kind of problem. */
    public String kind() {
        int plus = name.indexOf('+');
        return plus < 0 ? name : name.substring(0, plus);
    }

    /** Whether it is the example of its kind in the reference. */
    public boolean isExample() {
        return name.indexOf('+') < 0;
    }

    /** Every mistake, by name. */
    public static List<Mistake> all() throws IOException {
        List<Mistake> all = new ArrayList<>();
        for (Map.Entry<String, String> file : FileTree.texts(FOLDER).entrySet()) {
            if (file.getKey().endsWith(".txt")) {
                all.add(read(file.getKey().substring(0, file.getKey().length() - ".txt".length()), file.getValue()));
            }
        }
        return all;
    }

    private static Mistake read(String name, String text) {
        Map<Tongue, String> meaning = new EnumMap<>(Tongue.class);
        Goal goal = Goal.GENERATE;
        List<Told> told = new ArrayList<>();
        List<Patch> patches = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher file = FILE.matcher(line);
            Matcher place = TOLD.matcher(line);
            int last = patches.size() - 1;
            if (line.startsWith("en: ")) {
                meaning.put(Tongue.EN, line.substring(4));
            } else if (line.startsWith("zh: ")) {
                meaning.put(Tongue.ZH, line.substring(4));
            } else if (line.equals("check") || line.equals("compare")) {
                goal = line.equals("check") ? Goal.CHECK : Goal.COMPARE;
            } else if (place.matches()) {
                String kind = place.group(1) == null ? name.replaceFirst("\\+.*", "") : place.group(1);
                told.add(new Told(kind, place.group(2), place.group(3) != null));
            } else if (file.matches()) {
                patches.add(new Patch(
                        file.group(1),
                        file.group(2) == null ? StandardCharsets.UTF_8 : Charset.forName(file.group(2))));
            } else if (line.equals("deleted")) {
                patches.set(last, patches.get(last).asDeleted());
            } else {
                Patch patch = patches.get(last);
                String content = line.length() > 1 ? line.substring(2) : "";
                (switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                            case '-' -> patch.before();
                            case '!' -> patch.wrong();
                            case '+' -> patch.right();
                            default -> throw new IllegalArgumentException(name + ": " + line);
                        })
                        .add(content);
            }
        }
        if (told.isEmpty() || patches.isEmpty()) {
            throw new IllegalArgumentException(name + ": nothing is wrong, or nothing is told");
        }
        return new Mistake(name, meaning, goal, told.get(0), told.subList(1, told.size()), patches);
    }

    /** Makes the mistake. */
    void make(TinySite site) throws IOException {
        for (Patch patch : patches) {
            write(site, patch.path(), patch.wrong(minimal(patch.path())));
        }
    }

    /** Mends it. */
    void mend(TinySite site) throws IOException {
        for (Patch patch : patches) {
            write(site, patch.path(), patch.right(minimal(patch.path())));
        }
    }

    private static @Nullable String minimal(String path) throws IOException {
        Path file = TinySite.SITES.resolve("minimal").resolve(path);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static void write(TinySite site, String path, byte @Nullable [] content) throws IOException {
        Path file = site.root().resolve(path);
        if (content == null) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    /** What an editor is told of a site. */
    List<Problem> problems(TinySite site) throws IOException {
        SiteLayout usual = SiteLayout.of(site.root());
        SiteLayout layout = new SiteLayout(
                usual.root(),
                usual.content(),
                usual.templates(),
                usual.assets(),
                usual.output(),
                goal == Goal.COMPARE ? site.root().resolve("texts") : null,
                null);
        SiteBuilder builder = new SiteBuilder(layout, Progress.SILENT);
        return (goal == Goal.GENERATE ? builder.generate() : builder.check()).problems();
    }

    @Override
    public String toString() {
        return name;
    }
}
