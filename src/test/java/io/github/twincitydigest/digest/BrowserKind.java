package io.github.twincitydigest.digest;

/** The kinds of browsers that journeys are made in. */
enum BrowserKind {
    CHROMIUM,
    WEBKIT
}
