/** What content may look like, told to other programs: JSON Schemas, and the settings of editors that read them. */
@NullMarked
package io.github.twincitydigest.site.schema;

import org.jspecify.annotations.NullMarked;
