/** The goals: parameters in, one call of the engine, exceptions out. */
@NullMarked
package io.github.twincitydigest.site.maven;

import org.jspecify.annotations.NullMarked;
