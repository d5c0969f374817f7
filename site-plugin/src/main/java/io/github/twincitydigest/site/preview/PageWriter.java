package io.github.twincitydigest.site.preview;

import static org.apache.commons.text.StringEscapeUtils.escapeXml11;

import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import io.github.twincitydigest.site.source.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the preview adds to pages, and the page that stands for one that could not be made. Stateless. */
final class PageWriter {

    /** Where the preview's own files are: no page of a site has such an address. */
    static final String OWN = "/_preview/";

    static final String SCRIPT = OWN + "preview.js";
    static final String SHEET = OWN + "preview.css";
    static final String EVENTS = OWN + "events";

    private static final String HEAD_END = "</head>";

    private PageWriter() {}

    /** A page with the script that hears of changes, and with a policy that lets it. */
    static String withScript(String html, Prints prints) {
        String script = "<script src=\"" + SCRIPT + "\" defer data-content=\"" + prints.content() + "\" data-sheets=\""
                + prints.sheets() + "\"></script>";
        int end = html.indexOf(HEAD_END);
        return Policy.relax(end < 0 ? html + script : html.substring(0, end) + script + html.substring(end));
    }

    /** A page that tells what is wrong, for who has no other. */
    static String problems(List<Problem> problems, Tongue tongue) {
        String title =
                escapeXml11(Words.of(problems.size() == 1 ? "preview.problem" : "preview.problems", problems.size())
                        .in(tongue));
        String list = problems.stream()
                .map(problem -> "<li><p class=\"place\"><code>"
                        + escapeXml11(problem.location().toString())
                        + "</code></p><p class=\"message\">"
                        + escapeXml11(problem.fault().in(tongue)) + "</p><p class=\"hint\">"
                        + escapeXml11(problem.advice().words().in(tongue)) + "</p></li>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body class="alone">
                <main class="panel">
                <h1>%s</h1>
                <p>%s</p>
                <ol>
                %s
                </ol>
                </main>
                </body>
                </html>
                """.formatted(
                        tongue == Tongue.ZH ? "zh-Hans" : tongue.tag(),
                        title,
                        SHEET,
                        title,
                        escapeXml11(Words.of("preview.about-none").in(tongue)),
                        list);
    }
}
