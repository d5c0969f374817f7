package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.render.RenderedSite;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks finished pages: every link and anchor within the site leads somewhere, alternates are reciprocal, nothing is
 * loaded from elsewhere, and each page is sound by itself. Problems name the file that would be published. Stateless.
 */
public final class SiteChecker {

    private SiteChecker() {}

    /** @param base the absolute URL under which the site will be published, with a slash at the end */
    public static Result check(RenderedSite site, URI base, Problems problems) {
        return check(
                site.files().keySet(),
                (path, own) -> Optional.ofNullable(site.files().get(path)),
                base,
                problems);
    }

    /**
     * The same for a site whose pages are not kept.
     *
     * @param files the path of every file of the site
     * @param source makes each page, several at a time
     */
    public static Result check(Set<String> files, Source source, URI base, Problems problems) {
        Pass pass = new Pass(files, base, problems);
        pass.read(source);
        pass.pending.forEach(pass::anchor);
        pass.pages.values().forEach(pass::alternates);
        return new Result(pass.followed, pass.orphans());
    }

    /** Where pages come from. */
    @FunctionalInterface
    public interface Source {
        /** The page of a path; empty, with the reasons noted, if it could not be made. */
        Optional<Bytes> page(String path, Problems problems);
    }

    /**
     * What a check has found beside problems.
     *
     * @param links the number of links that were followed
     * @param orphans pages that no other page of the site links to in its text or menus, by file
     */
    public record Result(int links, List<String> orphans) {

        public Result {
            orphans = List.copyOf(orphans);
        }

        /** Warns of orphans, which readers find by search engines only. */
        public void note(Problems problems) {
            orphans.forEach(file ->
                    problems.warning(Location.startOf(file), Words.of("page.orphan"), Hint.of("page.orphan.hint")));
        }
    }

    /** A link to a place in another page, which may not have been read yet. */
    private record Pending(PageLink link, String file, String anchor) {}

    /**
     * A page as far as it can be judged by itself.
     *
     * @param page null if it could not be made
     * @param problems of it alone
     * @param followed the number of its links within the site
     * @param pending what has to wait for other pages
     */
    private record Read(@Nullable CheckedPage page, Problems problems, int followed, List<Pending> pending) {}

    private static final class Pass {

        private final Set<String> files;
        private final URI base;
        private final Problems problems;
        private final Map<String, CheckedPage> pages = new TreeMap<>();
        private final List<Pending> pending = new ArrayList<>();
        private final Set<String> linked = ConcurrentHashMap.newKeySet();

        /** Most pages have the same anchors: of each, one text is kept. */
        private final Map<String, String> anchors = new ConcurrentHashMap<>();

        private int followed;

        Pass(Set<String> files, URI base, Problems problems) {
            this.files = files;
            this.base = base;
            this.problems = problems;
        }

        /** Each page is by itself so far; what is found is put together in the order of the site. */
        void read(Source source) {
            List<Read> read = files.parallelStream()
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> read(file, source))
                    .toList();
            for (Read one : read) {
                CheckedPage page = one.page();
                if (page != null) {
                    pages.put(page.path(), page);
                }
                pending.addAll(one.pending());
                followed += one.followed();
                problems.addAll(one.problems().list());
            }
        }

        private Read read(String path, Source source) {
            Problems own = new Problems();
            Optional<Bytes> made = source.page(path, own);
            if (made.isEmpty()) {
                // What it would have held is not known, so that nothing can be said of links to it.
                return new Read(null, own, 0, List.of());
            }
            String html = new String(made.get().toArray(), StandardCharsets.UTF_8);
            CheckedPage page = CheckedPage.of(path, html, own);
            List<Pending> open = new ArrayList<>();
            int count = 0;
            for (PageLink link : page.links()) {
                count += link(page, link, own, open) ? 1 : 0;
            }
            return new Read(page.compact(anchors), own, count, List.copyOf(open));
        }

        /** The pages that no other links to; but the first of the site, and what is shown where nothing is. */
        List<String> orphans() {
            return pages.keySet().stream()
                    .filter(file -> !linked.contains(file))
                    .filter(file -> !file.equals("index.html") && !file.endsWith("404.html"))
                    .toList();
        }

        /** Whether a link leads to a place within the site, which is then looked for. */
        private boolean link(CheckedPage page, PageLink link, Problems own, List<Pending> open) {
            Optional<String> within = within(page, link, own);
            if (within.isEmpty()) {
                if (link.loads() && !link.target().startsWith("data:")) {
                    own.error(
                            link.location(),
                            Words.of("html.foreign-file", link.target()),
                            Hint.of("html.foreign-file.hint"));
                }
                return false;
            }
            String file = within.get();
            int hash = file.indexOf('#');
            String anchor = hash < 0 ? "" : file.substring(hash + 1);
            file = hash < 0 ? file : file.substring(0, hash);
            if (link.forReaders() && !file.equals(page.path())) {
                linked.add(file);
            }
            if (!files.contains(file)) {
                own.error(link.location(), Words.of("html.dead-link", link.target(), file), CheckedPage.MEND);
            } else if (!anchor.isEmpty() && !(file.equals(page.path()) && page.hasAnchor(anchor))) {
                open.add(new Pending(link, file, anchor));
            }
            return true;
        }

        void anchor(Pending open) {
            PageLink link = open.link();
            String anchor = open.anchor();
            CheckedPage there = pages.get(open.file());
            if (there != null && !there.hasAnchor(anchor)) {
                problems.error(link.location(), Words.of("html.dead-anchor", link.target(), anchor), CheckedPage.MEND);
            }
        }

        /** The file that a URL stands for, with its anchor; empty if it lies outside the site. */
        private Optional<String> within(CheckedPage page, PageLink link, Problems own) {
            try {
                URI url = base.resolve(page.path()).resolve(new URI(link.target()));
                String root = base.getRawPath();
                if (!String.valueOf(base.getAuthority()).equals(url.getAuthority())
                        || url.getRawPath() == null
                        || !url.getRawPath().startsWith(root)) {
                    return Optional.empty();
                }
                String path = URLDecoder.decode(
                        url.getRawPath().substring(root.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
                String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
                return Optional.of(url.getFragment() == null ? file : file + "#" + url.getFragment());
            } catch (URISyntaxException | IllegalArgumentException e) {
                own.error(link.location(), Words.of("html.address", link.target()), Hint.of("html.address.hint"));
                return Optional.of(page.path());
            }
        }

        /** After Google's rule that alternates count only if each names the other. */
        void alternates(CheckedPage page) {
            String own = page.canonical();
            if (own == null) {
                return;
            }
            for (PageLink alternate : page.alternates()) {
                String href = alternate.target();
                CheckedPage there =
                        within(page, alternate, problems).map(pages::get).orElse(null);
                if (there != null
                        && there.alternates().stream()
                                .noneMatch(back -> back.target().equals(own))) {
                    problems.error(alternate.location(), Words.of("html.alternate", href), CheckedPage.MEND);
                }
            }
        }
    }
}
