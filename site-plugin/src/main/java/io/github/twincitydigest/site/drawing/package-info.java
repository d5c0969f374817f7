/**
 * The geometry of drawings that templates set as SVG: schematic lines with their labels, and axes of time. Numbers in,
 * numbers out; it knows neither pages nor content.
 */
@org.jspecify.annotations.NullMarked
package io.github.twincitydigest.site.drawing;
