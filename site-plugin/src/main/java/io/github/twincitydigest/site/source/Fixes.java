package io.github.twincitydigest.site.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds fixes against the files that they are for. A stage that finds a problem knows what a value says, not with which
 * quotes and escapes it is written; a fix that does not fit would spoil the file. Not for threads.
 */
public final class Fixes {

    private final List<SourceTree> trees;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    private Fixes(List<SourceTree> trees) {
        this.trees = trees;
    }

    /** The same problems, with the fixes that fit what is written. */
    public static List<Problem> fitted(Collection<Problem> problems, SourceTree... trees) {
        Fixes fixes = new Fixes(Arrays.asList(trees));
        return problems.stream().map(fixes::fitted).toList();
    }

    private Problem fitted(Problem problem) {
        Hint.Fix fix = problem.fix();
        if (fix == null) {
            return problem;
        }
        Hint advice = new Hint(problem.advice().words(), fitted(problem.location(), fix));
        return new Problem(problem.location(), problem.severity(), problem.fault(), advice);
    }

    private Hint.@Nullable Fix fitted(Location place, Hint.Fix fix) {
        String text = texts.computeIfAbsent(place.file(), this::text).orElse("");
        int at = place.index(text);
        if (at < 0 || at >= text.length()) {
            return null;
        }
        if (text.startsWith(fix.written(), at)) {
            return fix;
        }
        String sign = text.substring(at, at + 1);
        boolean quote = sign.equals("\"") || sign.equals("'");
        String behind = quote ? sign : "";
        // A citation in prose begins with a sign that it does not have in data.
        return (quote || sign.equals("@")) && text.startsWith(fix.written() + behind, at + 1)
                ? new Hint.Fix(sign + fix.written() + behind, sign + fix.instead() + behind)
                : null;
    }

    private Optional<String> text(String path) {
        return trees.stream()
                .flatMap(tree -> tree.files().stream())
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> file.text(new Problems()));
    }
}
