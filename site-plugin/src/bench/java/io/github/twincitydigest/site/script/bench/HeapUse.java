package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.lang.ref.Reference;
import java.util.function.UnaryOperator;

/** Prints the bytes of heap that a converter keeps. Run in a JVM of its own, where no other has loaded anything. */
final class HeapUse {

    private HeapUse() {}

    public static void main(String[] args) throws InterruptedException {
        Converter converter = Converter.valueOf(args[0]);
        OpenccConfig config = OpenccConfig.valueOf(args[1]);
        long before = used();
        UnaryOperator<String> open = converter.open(config);
        try {
            // Some read their dictionaries at the first text.
            if (open.apply("头发发展，皇后后面，干净的树干。").isEmpty()) {
                throw new IllegalStateException(converter + " gives nothing");
            }
            System.out.println(used() - before);
        } finally {
            Reference.reachabilityFence(open);
        }
    }

    /** After collections until nothing more goes: references may need several. */
    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            System.gc();
            Thread.sleep(20);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
