/**
 * Simplified to Traditional Chinese: strings and runs in, strings and runs out.
 *
 * <p>Begin with {@link io.github.twincitydigest.site.script.ScriptConverters#to}. Region decides which characters are
 * written (裡 or 裏, 著 or 着), and, if {@link io.github.twincitydigest.site.script.Vocabulary} says so, which words.
 *
 * <p>By default a text is told apart into its most probable words, names of persons among them, and each word is
 * written by its own form; a word that has several, by what stands beside it. So no dictionary word is found across the
 * boundary of two others, as OpenCC's longest match does: 4天后 has no 天后 in it. A strict converter does what OpenCC
 * does, character for character. Both are linear in the length of the text and keep no state.
 *
 * <p>All dictionaries are compiled while the engine is built, by {@code script.compile}, from
 * {@code src/main/dictionaries}: OpenCC's own of today, unmodified, and the engine's corrections. Of opencc4j the list
 * of words and their frequencies is used, which comes with its {@code nlp-common}; it has no equal under a free licence
 * on Maven Central. Its dictionaries are not, being those of OpenCC 1.0.5; nor its converters, which merge the stages
 * that ought to be chained, give no places, and keep their dictionaries in mutable static maps.
 *
 * <p>This package imports nothing from the rest of the engine.
 */
@NullMarked
package io.github.twincitydigest.site.script;

import org.jspecify.annotations.NullMarked;
