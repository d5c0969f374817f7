/**
 * The preview: serves the newest good site from memory on the loopback address, follows saves, and reloads the pages
 * that a save has changed.
 */
@NullMarked
package io.github.twincitydigest.site.preview;

import org.jspecify.annotations.NullMarked;
