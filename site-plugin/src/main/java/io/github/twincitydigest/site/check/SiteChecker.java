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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks finished pages: every link and anchor within the site leads somewhere, alternates are reciprocal, nothing is
 * loaded from elsewhere, and each page is sound by itself. Problems name the file that would be published. Stateless.
 */
public final class SiteChecker {

    private SiteChecker() {}

    /** @param base the absolute URL under which the site will be published, with a slash at the end */
    public static Result check(RenderedSite site, URI base, Problems problems) {
        Pass pass = new Pass(site, base, problems);
        pass.pages.values().forEach(page -> {
            pass.links(page);
            pass.alternates(page);
        });
        return new Result(pass.followed, pass.orphans());
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

    /** A page and what is wrong with it by itself. */
    private record Parsed(CheckedPage page, Problems problems) {

        static Parsed of(String path, Bytes bytes) {
            Problems problems = new Problems();
            String html = new String(bytes.toArray(), StandardCharsets.UTF_8);
            return new Parsed(CheckedPage.of(path, html, problems), problems);
        }
    }

    private static final class Pass {

        private final RenderedSite site;
        private final URI base;
        private final Problems problems;
        private final Map<String, CheckedPage> pages = new TreeMap<>();
        private final Set<String> linked = new HashSet<>();
        private int followed;

        Pass(RenderedSite site, URI base, Problems problems) {
            this.site = site;
            this.base = base;
            this.problems = problems;
            // Each page is by itself so far; what is found is put together in the order of the site.
            List<Parsed> parsed = site.files().entrySet().parallelStream()
                    .filter(file -> file.getKey().endsWith(".html"))
                    .map(file -> Parsed.of(file.getKey(), file.getValue()))
                    .toList();
            for (Parsed one : parsed) {
                pages.put(one.page().path(), one.page());
                problems.addAll(one.problems().list());
            }
        }

        void links(CheckedPage page) {
            page.links().forEach(link -> link(page, link));
        }

        /** The pages that no other links to; but the first of the site, and what is shown where nothing is. */
        List<String> orphans() {
            return pages.keySet().stream()
                    .filter(file -> !linked.contains(file))
                    .filter(file -> !file.equals("index.html") && !file.endsWith("404.html"))
                    .toList();
        }

        private void link(CheckedPage page, PageLink link) {
            Optional<String> within = within(page, link);
            if (within.isEmpty()) {
                if (link.loads() && !link.target().startsWith("data:")) {
                    problems.error(
                            link.location(),
                            Words.of("html.foreign-file", link.target()),
                            Hint.of("html.foreign-file.hint"));
                }
                return;
            }
            followed++;
            String file = within.get();
            int hash = file.indexOf('#');
            String anchor = hash < 0 ? "" : file.substring(hash + 1);
            file = hash < 0 ? file : file.substring(0, hash);
            if (link.forReaders() && !file.equals(page.path())) {
                linked.add(file);
            }
            if (!site.files().containsKey(file)) {
                problems.error(link.location(), Words.of("html.dead-link", link.target(), file), CheckedPage.MEND);
                return;
            }
            CheckedPage there = pages.get(file);
            if (!anchor.isEmpty() && there != null && !there.hasAnchor(anchor)) {
                problems.error(link.location(), Words.of("html.dead-anchor", link.target(), anchor), CheckedPage.MEND);
            }
        }

        /** The file that a URL stands for, with its anchor; empty if it lies outside the site. */
        private Optional<String> within(CheckedPage page, PageLink link) {
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
                problems.error(link.location(), Words.of("html.address", link.target()), Hint.of("html.address.hint"));
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
                CheckedPage there = within(page, alternate).map(pages::get).orElse(null);
                if (there != null
                        && there.alternates().stream()
                                .noneMatch(back -> back.target().equals(own))) {
                    problems.error(alternate.location(), Words.of("html.alternate", href), CheckedPage.MEND);
                }
            }
        }
    }
}
