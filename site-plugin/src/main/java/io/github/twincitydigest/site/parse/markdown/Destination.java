package io.github.twincitydigest.site.parse.markdown;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, escapes and entities resolved. Immutable.
 *
 * @param offset where the address is written
 * @param address percent-encoding as written
 * @param title the tooltip, or null
 */
record Destination(int offset, String address, @Nullable String title) {

    private static final Set<String> FORBIDDEN = Set.of("javascript", "data", "vbscript", "file");

    /** The scheme if it is one that runs code or reads the reader's disk, otherwise null. */
    @Nullable String forbiddenScheme() {
        StringBuilder scheme = new StringBuilder();
        for (int at = 0; at < address.length(); at++) {
            char sign = address.charAt(at);
            if (sign == ':') {
                String found = scheme.toString();
                return FORBIDDEN.contains(found) ? found : null;
            }
            // Browsers leave out tabs and line ends within an address and control characters before it.
            boolean ignored =
                    sign <= ' ' || Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
            if (!ignored) {
                scheme.append(sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign);
            }
            if (scheme.length() > "javascript".length()) {
                return null;
            }
        }
        return null;
    }
}
