package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** What other programs are told of the pages is what readers see on them. */
class MachineReadableTest {

    @Test
    void saysOfEveryPageWhatItIsCalledAndWhereItStands() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            Element canonical = page.document().selectFirst("link[rel=canonical]");
            Element url = page.document().selectFirst("meta[property=og:url]");
            String address = url == null ? "" : url.attr("content");
            if (!address.equals(canonical == null ? "" : canonical.attr("href"))) {
                faults.add(page + ": og:url is " + address);
            }
            String title = content(page, "og:title");
            if (title.isBlank() || !page.document().title().startsWith(title)) {
                faults.add(page + ": og:title is " + title);
            }
            if (!content(page, "og:description")
                    .equals(page.document()
                            .expectFirst("meta[name=description]")
                            .attr("content"))) {
                faults.add(page + ": og:description is another than the page's");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void describesEveryDigestAsSchemaOrgDoes() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            if (!page.kind().equals("digests/*/")) {
                continue;
            }
            Map<String, Object> article = description(page, "Article");
            if (!page.document().expectFirst("h1").text().equals(article.get("headline"))
                    || !Page.language(page.document().expectFirst("main")).equals(article.get("inLanguage"))) {
                faults.add(page + ": " + article);
            }
            int cited = page.document().select(".references .reference").size();
            if (!(article.get("citation") instanceof List<?> citations) || citations.size() != cited) {
                faults.add(page + ": cites " + cited + " articles, and says " + article.get("citation"));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The way to a page, of which readers see a part above its title. */
    @Test
    void tellsTheWayToEveryPage() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            String canonical = page.document().select("link[rel=canonical]").attr("href");
            boolean first = page.within().isEmpty();
            Map<String, Object> trail = description(page, "BreadcrumbList");
            if (canonical.isEmpty() || first) {
                if (!trail.isEmpty()) {
                    faults.add(page + ": has a way to it, and needs none");
                }
                continue;
            }
            List<Map<?, ?>> steps = ((List<?>) trail.getOrDefault("itemListElement", List.of()))
                    .stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
            List<String> names =
                    steps.stream().map(step -> String.valueOf(step.get("name"))).toList();
            List<String> seen = new ArrayList<>();
            // A page before all editions has no header of one.
            seen.add(
                    page.edition() == null
                            ? content(page, "og:site_name")
                            : page.document().expectFirst(".site-name").text());
            seen.addAll(page.document().select(".kicker a").eachText());
            seen.add(content(page, "og:title"));
            if (!names.equals(seen)
                    || !canonical.equals(steps.get(steps.size() - 1).get("item"))
                    || steps.stream().anyMatch(step -> address(step.get("item")) == null)) {
                faults.add(page + ": " + steps + " and not " + seen);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void describesTheSiteOnItsFirstPages() {
        List<Page> first = PublishedSite.pages().stream()
                .filter(page -> page.within().isEmpty())
                .toList();
        assertThat(first).hasSize(1 + Edition.published().size());
        for (Page page : first) {
            Map<String, Object> site = description(page, "WebSite");
            assertThat(site.get("url"))
                    .as(page.toString())
                    .isEqualTo(page.document().select("link[rel=canonical]").attr("href"));
            assertThat(site.get("name")).as(page.toString()).isEqualTo(content(page, "og:site_name"));
        }
    }

    @Test
    void describesTheFiguresAsData() {
        for (Edition edition : Edition.published()) {
            Page page = Objects.requireNonNull(PublishedSite.page(edition, "figures/"));
            Map<String, Object> data = description(page, "Dataset");
            Map<?, ?> file = (Map<?, ?>) ((List<?>) Objects.requireNonNull(data.get("distribution"))).get(0);
            assertThat(String.valueOf(file.get("contentUrl"))).endsWith("/" + edition.folder + "/figures.csv");
            assertThat(PublishedSite.FOLDER.resolve(edition.folder + "/figures.csv"))
                    .isRegularFile();
            assertThat(String.valueOf(data.get("temporalCoverage"))).matches("\\d{4}/\\d{4}");
            assertThat((List<?>) data.get("isBasedOn")).isNotEmpty();
            // Shorter or longer ones are refused by those who list data.
            assertThat(String.valueOf(data.get("description"))).hasSizeBetween(50, 5000);
        }
    }

    @Test
    void describesEveryCorrectionThatReadersSee() {
        for (Edition edition : Edition.published()) {
            Page page = PublishedSite.page(edition, "corrections/");
            if (page == null) {
                continue;
            }
            List<String> texts =
                    page.document().select("main .entry .entry-text").eachText();
            List<String> told = ((List<?>) description(page, "WebPage").getOrDefault("hasPart", List.of()))
                    .stream()
                            .map(part -> String.valueOf(((Map<?, ?>) part).get("text")))
                            .toList();
            assertThat(told).as(page.toString()).isEqualTo(texts);
        }
    }

    @Test
    void showsAPictureOfItsEditionWithEveryLink() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            String address = address(content(page, "og:image"));
            Edition edition = Objects.requireNonNullElse(page.edition(), Edition.ZH_HANS);
            if (!("assets/cards/" + edition.folder + ".png").equals(address)) {
                faults.add(page + ": shows " + content(page, "og:image"));
            }
        }
        assertThat(faults).isEmpty();
        for (Edition edition : Edition.published()) {
            Path file = PublishedSite.FOLDER.resolve("assets/cards/" + edition.folder + ".png");
            byte[] picture = Files.readAllBytes(file);
            ByteBuffer size = ByteBuffer.wrap(picture, 16, 8);
            assertThat(List.of(size.getInt(), size.getInt()))
                    .as(file.toString())
                    .isEqualTo(List.of(1200, 630));
            assertThat(picture.length).as(file.toString()).isLessThan(60_000);
        }
    }

    /** What a page says as JSON, of one type; empty if it says nothing. Whatever it says must be JSON. */
    private static Map<String, Object> description(Page page, String type) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Element script : page.document().select("script[type=application/ld+json]")) {
            Map<String, Object> said = new Json().toType(script.data(), Json.MAP_TYPE);
            if (type.equals(said.get("@type"))) {
                found.add(said);
            }
        }
        assertThat(found).as(page + ": " + type).hasSizeLessThan(2);
        return found.isEmpty() ? Map.of() : found.get(0);
    }

    /** The address below the site's root that a URL stands for; null if there is nothing. */
    private static @Nullable String address(@Nullable Object url) {
        String path = URI.create(String.valueOf(url)).getPath();
        int root = path.indexOf(SiteServer.ROOT);
        if (root < 0) {
            return null;
        }
        String address = path.substring(root + SiteServer.ROOT.length());
        String file = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return Files.isRegularFile(PublishedSite.FOLDER.resolve(file)) ? address : null;
    }

    private static String content(Page page, String property) {
        Element meta = page.document().selectFirst("meta[property=" + property + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
