package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the prose of a whole site; where neither a text nor what it leads to has changed, what was found holds. */
final class ProseChecks {

    private final Content content;
    private final Set<String> assets;
    private final ContentMemory memory;
    private final Problems problems;

    ProseChecks(Content content, Set<String> assets, ContentMemory memory, Problems problems) {
        this.content = content;
        this.assets = assets;
        this.memory = memory;
        this.problems = problems;
    }

    void check() {
        Surroundings surroundings = memory.latest(Surroundings.of(content, assets, memory));
        content.written().forEach(written -> problems.addAll(check(written, surroundings)));
        ProseCheck rest = in(problems);
        content.loose().forEach(rest::check);
        rest.corrections();
    }

    private List<Problem> check(Written written, Surroundings surroundings) {
        List<Object> inputs = new ArrayList<>(List.of(surroundings));
        for (Language language : Language.values()) {
            inputs.add(written.prose().getOrDefault(language, Prose.EMPTY));
        }
        return memory.checks()
                .get(
                        InternalLink.to(written),
                        () -> {
                            Problems own = new Problems();
                            in(own).check(written.prose());
                            return own.list();
                        },
                        inputs.toArray());
    }

    private ProseCheck in(Problems own) {
        return new ProseCheck(content, assets, memory, new CitationCheck(content, own), own);
    }
}
