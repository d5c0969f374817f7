/**
 * What a site's texts name and cite, and where: the table of names, the links that lead to them, who is mentioned
 * where, and which lines of the sources are used by what.
 */
@org.jspecify.annotations.NullMarked
package io.github.twincitydigest.site.index;
