/** What was found in a site, for other programs and on one screen. */
@NullMarked
package io.github.twincitydigest.site.report;

import org.jspecify.annotations.NullMarked;
