/** How the engine speaks on a terminal: columns, colours, excerpts of files, progress. Knows nothing of Maven. */
@NullMarked
package io.github.twincitydigest.site.terminal;

import org.jspecify.annotations.NullMarked;
