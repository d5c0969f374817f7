package io.github.twincitydigest.digest;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** The editions that there can be; the order is that of the site. */
enum Edition {
    ZH_HANS("zh-Hans", "zh-hans"),
    ZH_HANT_TW("zh-Hant-TW", "zh-hant-tw"),
    ZH_HANT_HK("zh-Hant-HK", "zh-hant-hk"),
    EN("en", "en");

    final String tag;
    final String folder;

    Edition(String tag, String folder) {
        this.tag = tag;
        this.folder = folder;
    }

    /** Those that are published: an editor may take one out. */
    static List<Edition> published() {
        return Arrays.stream(values())
                .filter(edition -> Files.isDirectory(PublishedSite.FOLDER.resolve(edition.folder)))
                .toList();
    }

    /** Those in Traditional characters. */
    static List<Edition> traditional() {
        return published().stream()
                .filter(edition -> edition.tag.startsWith("zh-Hant"))
                .toList();
    }
}
