package io.github.twincitydigest.site.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {

    private static final int THREADS = 32;

    @Test
    void theFirstUseMayBeByManyThreadsAtOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        // Loaded anew, since in this test's own classes the dictionaries may have been read long ago.
        try (URLClassLoader anew =
                new URLClassLoader(new URL[] {origin(ScriptConverters.class)}, ClassLoader.getPlatformClassLoader())) {
            assertThat(onManyThreads(start, () -> {
                        start.await();
                        return convertWith(anew, "村里头发展示");
                    }))
                    .containsOnly("村裡頭髮展示");
        }
    }

    @Test
    void manyThreadsShareOneConverter() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        String text = "“市长胡衡华‘4天后’抵达县里，干部群众着手先进制造。”".repeat(200);
        assertThat(onManyThreads(start, () -> {
                    start.await();
                    return ScriptConverters.to(Target.ZH_HANT_HK, TermBase.EMPTY)
                            .convert(text);
                }))
                .containsOnly("「市長胡衡華『4天後』抵達縣裏，幹部群眾着手先進製造。」".repeat(200));
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String convertWith(ClassLoader loader, String text) throws ReflectiveOperationException {
        String here = ThreadSafetyTest.class.getPackageName() + ".";
        Class<?> terms = loader.loadClass(here + "TermBase");
        Class<?> target = loader.loadClass(here + "Target");
        Object converter = loader.loadClass(here + "ScriptConverters")
                .getMethod("to", target, terms)
                .invoke(
                        null,
                        target.getField("ZH_HANT_TW").get(null),
                        terms.getField("EMPTY").get(null));
        return (String) loader.loadClass(here + "ScriptConverter")
                .getMethod("convert", String.class)
                .invoke(converter, text);
    }

    private static List<String> onManyThreads(CountDownLatch start, Callable<String> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(work));
            }
            start.countDown();
            List<String> results = new ArrayList<>();
            for (Future<String> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
