package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.source.Latest;
import io.github.twincitydigest.site.source.Memory;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What content was read to say, and what of it was checked, for the next reading of the same folder. Thread-safe. */
public final class ContentMemory {

    private final Memory<String, Reading<?>> files = new Memory<>();
    private final Memory<InternalLink, Set<String>> anchors = new Memory<>();
    private final Memory<InternalLink, List<Problem>> checks = new Memory<>();
    private final Latest<Surroundings> surroundings = new Latest<>(Surroundings.NONE);

    /**
     * What a file says.
     *
     * @param problems what is wrong with it by itself
     */
    record Reading<T>(T value, List<Problem> problems) {

        Reading {
            problems = List.copyOf(problems);
        }

        boolean forbidsPublishing() {
            return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    /** @param reader which is always the same for files of one path */
    <T> Reading<T> read(SourceFile file, Function<Problems, T> reader) {
        Reading<?> reading = files.get(
                file.path(),
                () -> {
                    Problems found = new Problems();
                    T value = reader.apply(found);
                    return new Reading<>(value, found.list());
                },
                file);
        // One reader for one path, as the contract says.
        @SuppressWarnings("unchecked")
        Reading<T> same = (Reading<T>) reading;
        return same;
    }

    /** The anchors that all languages of a text have. */
    Set<String> anchors(Written written) {
        return anchors.get(
                InternalLink.to(written),
                () -> Anchors.inAllLanguages(written),
                written.prose().values().toArray());
    }

    Memory<InternalLink, List<Problem>> checks() {
        return checks;
    }

    Surroundings latest(Surroundings now) {
        return surroundings.of(now);
    }

    void tidy() {
        files.tidy();
        anchors.tidy();
        checks.tidy();
    }
}
