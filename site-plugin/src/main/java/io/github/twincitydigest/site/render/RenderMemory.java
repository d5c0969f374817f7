package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.source.Memory;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.List;
import java.util.function.BiFunction;

/** Templates, messages and assets as they were read, for the next reading of the same folders. Thread-safe. */
public final class RenderMemory {

    private final Memory<String, Reading<Templates>> templates = new Memory<>();
    private final Memory<String, Reading<Messages>> messages = new Memory<>();
    private final Memory<String, Reading<Assets>> assets = new Memory<>();

    /** What a folder holds, and what is wrong with it. */
    private record Reading<T>(T value, List<Problem> problems) {}

    Templates templates(SourceTree tree, Problems problems) {
        return read(templates, tree, Templates::read, problems);
    }

    Messages messages(SourceTree tree, Problems problems) {
        return read(messages, tree, Messages::read, problems);
    }

    Assets assets(SourceTree tree, Problems problems) {
        return read(assets, tree, Assets::of, problems);
    }

    private static <T> T read(
            Memory<String, Reading<T>> memory,
            SourceTree tree,
            BiFunction<SourceTree, Problems, T> reader,
            Problems problems) {
        Reading<T> reading = memory.get(
                tree.root(),
                () -> {
                    Problems found = new Problems();
                    T value = reader.apply(tree, found);
                    return new Reading<>(value, found.list());
                },
                tree);
        problems.addAll(reading.problems());
        return reading.value();
    }
}
