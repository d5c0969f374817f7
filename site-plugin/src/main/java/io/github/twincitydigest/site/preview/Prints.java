package io.github.twincitydigest.site.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a page looks like to who compares: which one a browser shows, and how far that is from the newest. Immutable.
 *
 * @param content changes with everything that needs the page to be loaded anew
 * @param sheets changes with its style sheets alone
 */
record Prints(String content, String sheets) {

    /** The version of a style sheet in its address, as the engine writes it. */
    private static final Pattern SHEET = Pattern.compile("(?<=\\.css)\\?v=[0-9a-f]+");

    /** @param assets paths and versions */
    static Prints of(String html, Map<String, String> assets) {
        CRC32 others = new CRC32();
        CRC32 sheets = new CRC32();
        assets.forEach((path, version) -> {
            CRC32 sum = path.endsWith(".css") ? sheets : others;
            sum.update((path + version).getBytes(StandardCharsets.UTF_8));
        });
        return new Prints(
                hex(SHEET.matcher(html).replaceAll("")) + Long.toHexString(others.getValue()),
                Long.toHexString(sheets.getValue()));
    }

    private static String hex(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue()) + Integer.toHexString(text.hashCode());
    }
}
