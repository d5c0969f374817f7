package io.github.twincitydigest.site.preview;

import com.google.gson.Gson;
import io.github.twincitydigest.site.Snapshot;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.terminal.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What open pages are told, as server-sent events. Immutable. */
final class Messages {

    /** More than anybody reads at once; the rest is in the terminal. */
    private static final int MOST = 100;

    private static final Gson JSON = new Gson();

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
        return "data: " + JSON.toJson(message) + "\n\n";
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
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("place", problem.location().toString());
        said.put("message", problem.fault().in(tongue));
        said.put("hint", problem.advice().words().in(tongue));
        Excerpt excerpt = Excerpt.of(line, problem);
        said.put("before", excerpt.before());
        // Behind the end of a line is a place, too.
        said.put("at", excerpt.marked().isEmpty() && !line.isEmpty() ? " " : excerpt.marked());
        said.put("behind", excerpt.behind());
        return said;
    }

    private String say(String id, Object... arguments) {
        return Words.of(id, arguments).in(tongue);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
