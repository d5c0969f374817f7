package io.github.twincitydigest.digest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is taken a picture of: the top of a page on a phone or a desk, light or dark.
 *
 * @param page what the page is called here
 * @param address of the page below the site's root
 */
record Screen(String page, Edition edition, String address, Device device, Scheme scheme) {

    /** Two views high: a reader sees the first, and begins to scroll. */
    enum Device {
        PHONE(390, 1600),
        DESKTOP(1280, 1600);

        final int width;
        final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    enum Scheme {
        LIGHT,
        DARK;

        /** As browsers call it. */
        String setting() {
            return lower(this);
        }
    }

    /** One page of each type that has a look of its own, below the folder of an edition. */
    private static final List<Map.Entry<String, String>> PAGES = List.of(
            Map.entry("home", ""),
            Map.entry("digest", "digests/feature-2023-opening/"),
            Map.entry("parallel", "digests/feature-2023-opening/parallel/"),
            Map.entry("digests", "digests/"),
            Map.entry("topic", "topics/joint-conference/"),
            Map.entry("meetings", "meetings/"),
            Map.entry("timeline", "timeline/"),
            Map.entry("figures", "figures/"),
            Map.entry("source", "sources/dangdai-2023-02/"),
            Map.entry("place", "places/chongqing/"));

    /** All of them, page by page. */
    static List<Screen> all() {
        return PAGES.stream()
                .flatMap(page -> Edition.published().stream().flatMap(edition -> of(page, edition).stream()))
                .toList();
    }

    private static List<Screen> of(Map.Entry<String, String> page, Edition edition) {
        String address = edition.folder + "/" + page.getValue();
        return List.of(
                new Screen(page.getKey(), edition, address, Device.PHONE, Scheme.LIGHT),
                new Screen(page.getKey(), edition, address, Device.PHONE, Scheme.DARK),
                new Screen(page.getKey(), edition, address, Device.DESKTOP, Scheme.LIGHT),
                new Screen(page.getKey(), edition, address, Device.DESKTOP, Scheme.DARK));
    }

    /** Of its file, and for who picks some: {@code home-zh-hans-phone-dark}. */
    String name() {
        return String.join("-", page, edition.folder, lower(device), lower(scheme));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
