/**
 * Simplified to Traditional Chinese: strings and runs in, strings and runs out.
 *
 * <p>Begin with {@link io.github.twincitydigest.site.script.ScriptConverters#to}. Region decides which characters are
 * written (裡 or 裏, 著 or 着), never which words.
 *
 * <p>This package imports nothing from the rest of the engine, and is the only one that knows opencc4j. Of that library
 * only the data files are used: its converters merge what ought to be chained, and keep their dictionaries in mutable
 * static maps.
 */
@NullMarked
package io.github.twincitydigest.site.script;

import org.jspecify.annotations.NullMarked;
