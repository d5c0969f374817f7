package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which templates take in which others. Immutable. */
final class TemplateUse {

    /** An import with its name, or an inclusion, of a file that is named outright. */
    private static final Pattern TAKEN_IN =
            Pattern.compile("<#(?:import|include)\\s+(?:\"([^\"]*)\"|'([^']*)')(?:\\s+as\\s+(\\w+))?");

    private static final Pattern ANY = Pattern.compile("<#(?:import|include)\\s");

    private final SourceTree tree;

    /** By template, and by the name under which it knows the other. */
    private final Map<String, Map<String, String>> imports = new HashMap<>();

    private final Set<String> takenIn = new HashSet<>();
    private boolean certain = true;

    private TemplateUse(SourceTree tree) {
        this.tree = tree;
    }

    static TemplateUse of(SourceTree tree) {
        TemplateUse use = new TemplateUse(tree);
        // What is wrong with a file has been told when it was parsed.
        Problems told = new Problems();
        for (SourceFile file : tree.files()) {
            String text = file.name().endsWith(Templates.SUFFIX) ? file.text(told) : null;
            if (text != null) {
                use.read(tree.below(file), text);
            }
        }
        return use;
    }

    private void read(String name, String text) {
        Matcher found = TAKEN_IN.matcher(text);
        int named = 0;
        while (found.find()) {
            named++;
            String path = found.group(1) == null ? found.group(2) : found.group(1);
            String target = resolve(name, path);
            if (!target.equals(name)) {
                takenIn.add(target);
            }
            if (found.group(3) != null) {
                imports.computeIfAbsent(name, it -> new HashMap<>()).put(found.group(3), target);
            }
        }
        // Who works out a name at build time may mean any file.
        certain &= named == ANY.matcher(text).results().count();
    }

    private static String resolve(String from, String path) {
        String folder = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Warns of templates of the site that stand over none of the engine's and that no other takes in. */
    void warn(Problems problems) {
        Optional<SourceTree> engine = tree.beneath();
        if (!certain || engine.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(engine.get().paths());
        known.removeIf(path -> !path.endsWith(Templates.SUFFIX));
        for (SourceFile file : tree.own().files()) {
            String name = tree.own().below(file);
            if (name.endsWith(Templates.SUFFIX) && !known.contains(name) && !takenIn.contains(name)) {
                problems.warning(
                        Location.startOf(file.path()),
                        Words.of("template.unused"),
                        Suggestion.nearest(name, known)
                                .map(it -> Hint.of("template.unused.hint.nearest", it))
                                .orElseGet(() -> Hint.of("template.unused.hint")));
            }
        }
    }

    /**
     * The template of the site that lacks what one of the engine's wants of it.
     *
     * @param name of the engine's template
     * @param blamed what is missing there, as in {@code marks.places}
     */
    Optional<SourceFile> lacking(String name, String blamed) {
        int dot = blamed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String target = imports.getOrDefault(name, Map.of()).get(blamed.substring(0, dot));
        return Optional.ofNullable(target == null ? null : tree.own().file(target));
    }
}
