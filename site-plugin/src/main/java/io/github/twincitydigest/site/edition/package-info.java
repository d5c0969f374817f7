/**
 * A site as one edition shows it: text chosen and converted, and the address of every page. Nothing here knows of HTML.
 */
@NullMarked
package io.github.twincitydigest.site.edition;

import org.jspecify.annotations.NullMarked;
