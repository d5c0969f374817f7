package io.github.twincitydigest.site.parse.markdown;

/** What the parts of one text share while it is read. */
record Context(Report report, References references, Footnotes footnotes, Ids ids) {}
