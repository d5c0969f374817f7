/** What must hold of a site as readers get it, checked on the finished pages and not on what they were made from. */
@NullMarked
package io.github.twincitydigest.site.check;

import org.jspecify.annotations.NullMarked;
