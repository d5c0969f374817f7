package io.github.twincitydigest.site.parse.markdown;

/**
 * What the parts of one text share while it is read.
 *
 * @param chinese whether signs that Chinese shares with Latin text are Chinese in it
 */
record Context(boolean chinese, Report report, References references, Footnotes footnotes, Ids ids) {}
