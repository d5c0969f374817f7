package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What open pages are told, as server-sent events. Immutable. */
final class Messages {

    /** More than anybody reads at once; the rest is in the terminal. */
    private static final int MOST = 100;

    private static final int AROUND = 48;

    private final Tongue tongue;

    Messages(Tongue tongue) {
        this.tongue = tongue;
    }

    Tongue tongue() {
        return tongue;
    }

    /** How things are, and what the page is to do. */
    String of(Visitor visitor, Preview preview) {
        State state = preview.state();
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("version", state.version());
        @Nullable Snapshot shown = state.shown();
        @Nullable Served served = shown == null ? null : Served.of(visitor.path(), shown);
        message.put("action", served == null ? "none" : action(visitor.prints(), served));
        message.put("sheets", served == null ? "" : served.prints().sheets());
        message.putAll(problems(state, preview));
        return "data: " + Json.of(message) + "\n\n";
    }

    private static String action(Prints before, Served served) {
        if (served.failed()) {
            // What is shown is better than nothing.
            return "none";
        }
        Prints now = served.prints();
        if (!now.content().equals(before.content())) {
            return "reload";
        }
        return now.sheets().equals(before.sheets()) ? "none" : "sheets";
    }

    /** All problems that forbid publishing, in words; warnings are for the terminal. */
    Map<String, Object> problems(State state, Preview preview) {
        List<Problem> errors = state.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("lang", tongue.tag());
        said.put("title", say(errors.size() == 1 ? "preview.problem" : "preview.problems", errors.size()));
        said.put("about", say(state.isCurrent() ? "preview.about-pages" : "preview.about-last"));
        said.put("hide", say("preview.hide"));
        said.put("more", errors.size() > MOST ? say("preview.more", errors.size() - MOST) : "");
        said.put(
                "problems",
                errors.stream()
                        .limit(MOST)
                        .map(problem -> problem(problem, preview.line(problem)))
                        .toList());
        return said;
    }

    private Map<String, Object> problem(Problem problem, String line) {
        Location location = problem.location();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("place", location.toString());
        said.put("message", problem.fault().in(tongue));
        said.put("hint", problem.advice().words().in(tongue));
        said.putAll(excerpt(line, location.column()));
        return said;
    }

    /** The place in its line, with so much around it that one sees where it is: a paragraph is a single line. */
    static Map<String, Object> excerpt(String line, int column) {
        int[] points = line.codePoints().toArray();
        int at = Math.min(column - 1, points.length);
        int behind = Math.min(at + 1, points.length);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(points.length, behind + AROUND);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("before", (from > 0 ? "…" : "") + new String(points, from, at - from));
        // Behind the end of a line is a place, too.
        said.put("at", at == behind && points.length > 0 ? " " : new String(points, at, behind - at));
        said.put("behind", new String(points, behind, to - behind) + (to < points.length ? "…" : ""));
        return said;
    }

    private String say(String id, Object... arguments) {
        return Words.of(id, arguments).in(tongue);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
