package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** That a page comes quickly over a slow line, and that nothing stands in the way of its first lines. */
class WeightTest {

    /** Of a digest with all that it loads, compressed, in bytes. */
    private static final int MOST = 60 * 1024;

    /** All that a page of this site may load by itself. What style sheets load is refused where it is looked for. */
    private static final String LOADED =
            "link[rel~=stylesheet][href], link[rel~=icon][href], script[src], img[src], source[src], use[href], image[href]";

    private static final URI ROOT = URI.create("https://site.test" + SiteServer.ROOT);

    private final Map<String, Integer> weights = new HashMap<>();

    @Test
    void keepsEveryDigestLight() throws IOException {
        List<String> faults = new ArrayList<>();
        int digests = 0;
        for (Page page : PublishedSite.pages()) {
            if (page.kind().equals("digests/*/")) {
                digests++;
                int weight = weight(page);
                if (weight > MOST) {
                    faults.add(page + ": " + weight + " bytes");
                }
            }
        }
        assertThat(digests).isPositive();
        assertThat(faults).isEmpty();
    }

    /** Else `loaded` above would not be all. */
    @Test
    void loadsNothingByStyleSheets() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String address : loaded(PublishedSite.pages().get(0))) {
            if (address.endsWith(".css")) {
                String sheet = Files.readString(PublishedSite.FOLDER.resolve(address));
                if (sheet.contains("@import")
                        || sheet.replaceAll("url\\(\\s*[\"']?(?:data:|#)", "").contains("url(")) {
                    faults.add(address);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /**
     * But for what must be done before anything is painted, or it would be painted twice: the reader's colours, and, on
     * the page before all editions, which one to offer. That is little, and comes while the sheet does.
     */
    @Test
    void letsNoOtherScriptHoldUpThePage() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            for (Element script : page.document().select("script[src]:not([defer], [async], [type=module])")) {
                String name = script.attr("src").replaceFirst("\\?.*", "").replaceFirst(".*/", "");
                boolean needed = name.equals("settings.js") || (name.equals("editions.js") && page.edition() == null);
                boolean early = script.previousElementSiblings()
                        .select("link[rel=stylesheet]")
                        .isEmpty();
                if (!needed || early) {
                    faults.add(page + ": " + script.outerHtml());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(Files.size(PublishedSite.FOLDER.resolve("assets/js/settings.js")))
                .isLessThanOrEqualTo(1024);
        assertThat(Files.size(PublishedSite.FOLDER.resolve("assets/js/editions.js")))
                .isLessThanOrEqualTo(2048);
    }

    private int weight(Page page) throws IOException {
        int weight = compressed(file(page.address()));
        for (String address : loaded(page)) {
            weight += compressed(PublishedSite.FOLDER.resolve(address));
        }
        return weight;
    }

    private static Path file(String address) {
        Path file = PublishedSite.FOLDER.resolve(address);
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private static Set<String> loaded(Page page) {
        URI here = ROOT.resolve(page.address());
        Set<String> loaded = new TreeSet<>();
        for (Element element : page.document().select(LOADED)) {
            String reference = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (!reference.startsWith("data:") && !reference.startsWith("#")) {
                loaded.add(ROOT.relativize(here.resolve(reference)).getPath());
            }
        }
        return loaded;
    }

    /** As `gzip -9` would make it, which a server may do. */
    private int compressed(Path file) throws IOException {
        Integer known = weights.get(file.toString());
        if (known == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream gzip = new Best(bytes)) {
                Files.copy(file, gzip);
            }
            known = bytes.size();
            weights.put(file.toString(), known);
        }
        return known;
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
