/** What machines read of a site: a feed an edition, the sitemap with every page's alternates, and robots.txt. */
@NullMarked
package io.github.twincitydigest.site.feed;

import org.jspecify.annotations.NullMarked;
