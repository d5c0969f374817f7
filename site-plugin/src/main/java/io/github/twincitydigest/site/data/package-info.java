/** Data that readers can take away: what the pages show, in files that programs read. */
@org.jspecify.annotations.NullMarked
package io.github.twincitydigest.site.data;
