package io.github.twincitydigest.site.preview;

import io.github.twincitydigest.site.source.SourceTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells what has changed in some folders and all folders below them. Saves that come in bursts are told together. The
 * system's own events are answered at once; since some file systems send none, and any may lose some, the folders are
 * also looked through now and then. For one thread; closed by any.
 */
final class ContentWatcher implements Closeable {

    /** An editor's save is a few events within a millisecond or two. */
    private static final long QUIET_MILLIS = 12;

    /** Many files at once are another program's work, such as a checkout, which pauses now and then. */
    private static final long QUIET_MILLIS_OF_MANY = 120;

    private static final int MANY = 12;

    /** Who never stops writing is not waited for. */
    private static final long LONGEST_MILLIS = 2_000;

    private static final long LOOK_MILLIS = 2_000;

    /** Of the time spent, one part in so many may go into looking through folders. */
    private static final long LOOK_SHARE = 50;

    private final List<Path> folders;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private Stamps stamps;
    private long nextLook;

    private ContentWatcher(List<Path> folders, WatchService service) {
        this.folders = folders;
        this.service = service;
        this.stamps = Stamps.NONE;
    }

    /**
     * @param folders need not exist yet
     * @throws IOException if nothing can be watched at all
     */
    static ContentWatcher of(Collection<Path> folders) throws IOException {
        List<Path> whole = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList();
        ContentWatcher watcher =
                new ContentWatcher(whole, whole.get(0).getFileSystem().newWatchService());
        for (Path folder : whole) {
            Path parent = folder.getParent();
            // The folder itself may be deleted and come back.
            if (parent != null && Files.isDirectory(parent)) {
                watcher.watch(parent);
            }
            watcher.watchAll(folder);
        }
        watcher.look();
        return watcher;
    }

    /**
     * Waits until something has changed, and then until that seems to be all. What is returned may have changed to what
     * it was before.
     *
     * @return the files and folders that were made, changed or deleted
     * @throws InterruptedException also when this is closed
     */
    Set<Path> next() throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        try {
            while (changed.isEmpty()) {
                long wait = nextLook - now();
                WatchKey key = wait <= 0 ? service.poll() : service.poll(wait, TimeUnit.MILLISECONDS);
                if (key != null) {
                    take(key, changed);
                } else if (wait <= 0) {
                    changed.addAll(look());
                }
            }
            long end = now() + LONGEST_MILLIS;
            for (WatchKey key = quiet(changed); key != null && now() < end; key = quiet(changed)) {
                take(key, changed);
            }
        } catch (ClosedWatchServiceException e) {
            throw stopped(e);
        }
        return changed;
    }

    private static InterruptedException stopped(Exception reason) {
        InterruptedException stopped = new InterruptedException("the watcher was closed");
        stopped.initCause(reason);
        return stopped;
    }

    private @Nullable WatchKey quiet(Set<Path> changed) throws InterruptedException {
        return service.poll(changed.size() < MANY ? QUIET_MILLIS : QUIET_MILLIS_OF_MANY, TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key, Set<Path> changed) {
        @Nullable Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
                changed.addAll(folders);
            } else if (event.context() instanceof Path name) {
                take(folder.resolve(name), changed);
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    private void take(Path path, Set<Path> changed) {
        boolean passedOver = SourceTree.isIgnored(path) && !folders.contains(path);
        if (passedOver || folders.stream().noneMatch(path::startsWith)) {
            return;
        }
        changed.add(path);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            watchAll(path);
        }
    }

    /** Watches a folder before anybody reads it, so that nothing falls between. */
    private void watchAll(Path start) {
        try {
            if (Files.isDirectory(start)) {
                Files.walkFileTree(start, new Folders(start, this::watch));
            }
        } catch (IOException e) {
            // Deleted meanwhile, or unreadable: the next look tells, and who reads it.
            nextLook = now();
        }
    }

    private void watch(Path folder) {
        try {
            watched.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    folder);
        } catch (IOException e) {
            // No events from here, for the system allows no more or has none: it is looked through instead.
            nextLook = now();
        }
    }

    /** What is not as it was when this was last called. */
    private Set<Path> look() {
        long start = now();
        Stamps now = Stamps.of(folders);
        Set<Path> changed = stamps == Stamps.NONE ? Set.of() : now.differences(stamps);
        changed.stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .forEach(this::watchAll);
        stamps = now;
        nextLook = now() + Math.max(LOOK_MILLIS, LOOK_SHARE * (now() - start));
        return changed;
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Visits a folder and all below it that are not passed over. */
    private static final class Folders extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Consumer<Path> visitor;

        Folders(Path start, Consumer<Path> visitor) {
            this.start = start;
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && SourceTree.isIgnored(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            visitor.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
