package io.github.twincitydigest.site.edition;

import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Edition;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.TextPage;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where something is published. File and URL are both derived from it, so that they cannot drift apart. Immutable.
 *
 * @param path below the site's root; empty or with a slash at the end for a page that is the index of its folder
 * @param anchor a place in it, or null
 */
public record Address(String path, @Nullable String anchor) implements Comparable<Address> {

    private static final String INDEX = "index.html";

    /** The page on which a reader chooses an edition. */
    public static final Address ROOT = new Address("", null);

    /** @throws IllegalArgumentException if the path is absolute or could leave the site */
    public Address {
        if (path.startsWith("/") || path.contains("..") || path.contains("//") || path.contains("\\")) {
            throw new IllegalArgumentException("no address within the site: " + path);
        }
    }

    /** An edition's first page. */
    public static Address home(Edition edition) {
        return new Address(edition.path() + "/", null);
    }

    /** A section's page. */
    public static Address of(Edition edition, Section section) {
        return new Address(edition.path() + "/" + section.slug() + "/", null);
    }

    /** The page of a digest, topic or page of prose. */
    public static Address of(Edition edition, Written written) {
        if (written instanceof Digest) {
            return below(edition, Section.DIGESTS, written.id());
        }
        if (written instanceof Topic) {
            return below(edition, Section.TOPICS, written.id());
        }
        return page(edition, ((TextPage) written).id());
    }

    /** The page that shows a digest or topic in two languages side by side. */
    public static Address parallel(Edition edition, Written written) {
        return new Address(of(edition, written).path() + "parallel/", null);
    }

    /** The page of something that has one below its section. */
    public static Address below(Edition edition, Section section, Slug id) {
        return new Address(edition.path() + "/" + section.slug() + "/" + id + "/", null);
    }

    /** The part of a section's list that one value of a facet leaves. */
    public static Address narrowed(Edition edition, Section section, String facet, String value) {
        return new Address(of(edition, section).path() + facet + "/" + value + "/", null);
    }

    /** A page of prose. */
    public static Address page(Edition edition, Slug id) {
        return new Address(edition.path() + "/" + id + "/", null);
    }

    /** Where readers choose an edition of a page of prose. */
    public static Address chooser(Slug id) {
        return new Address(id + "/", null);
    }

    /** What has a path within an edition. */
    public static Address file(Edition edition, String name) {
        return new Address(edition.path() + "/" + name, null);
    }

    /** An edition's figures as a table for other programs. */
    public static Address figureTable(Edition edition) {
        return file(edition, "figures.csv");
    }

    /** The figures of a chart in the same form. */
    public static Address chartTable(Edition edition, Slug id) {
        return file(edition, Section.CHARTS.slug() + "/" + id + ".csv");
    }

    /** A file at the root of the site. */
    public static Address file(String name) {
        return new Address(name, null);
    }

    /** A file that the site's pages use. */
    public static Address asset(String path) {
        return new Address("assets/" + path, null);
    }

    /** A place in this page. */
    public Address at(String place) {
        return new Address(path, place);
    }

    /** The file to write, relative to the output folder. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** The absolute URL under a base that ends with a slash. */
    public String absolute(URI base) {
        return base + path + fragment();
    }

    /** The URL relative to a page, so that the site works wherever it is put. */
    public String relativeTo(Address from) {
        if (from.path.equals(path) && anchor != null) {
            return fragment();
        }
        String[] target = path.split("/", -1);
        String[] start = from.path.split("/", -1);
        int common = 0;
        while (common < Math.min(target.length, start.length) - 1 && target[common].equals(start[common])) {
            common++;
        }
        StringBuilder relative = new StringBuilder("../".repeat(start.length - 1 - common));
        for (int i = common; i < target.length; i++) {
            relative.append(target[i]).append(i < target.length - 1 ? "/" : "");
        }
        return (relative.isEmpty() ? "./" : relative) + fragment();
    }

    /** The URL path from the server's root, under the path of the base. */
    public String rooted(URI base) {
        return base.getRawPath() + path + fragment();
    }

    private String fragment() {
        return anchor == null ? "" : "#" + anchor;
    }

    @Override
    public int compareTo(Address other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : String.valueOf(anchor).compareTo(String.valueOf(other.anchor));
    }
}
