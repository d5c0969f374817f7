package io.github.twincitydigest.site.script;

/** From one place in a text up to another, in UTF-16 units. */
record Span(int from, int to) {}
