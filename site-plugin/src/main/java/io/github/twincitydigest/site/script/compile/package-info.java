/**
 * Compiles the dictionaries in {@code src/main/dictionaries} into the binary tables that the script package reads,
 * while the engine is built. Not part of the engine's archive.
 *
 * <p>What could be looked up or worked out at run time is worked out here once: a word's form in every target, led
 * through all of OpenCC's stages; the words that only those later stages know; the cost of every word; the double-array
 * trie. So reading is copying numbers.
 *
 * <p>From opencc4j's own dependency {@code nlp-common} comes the list of words with their frequencies.
 */
@NullMarked
package io.github.twincitydigest.site.script.compile;

import org.jspecify.annotations.NullMarked;
