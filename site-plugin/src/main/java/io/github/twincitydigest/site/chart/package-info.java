/** The geometry of charts: numbers in, places and sizes out. Knows nothing of figures, editions or SVG. */
@org.jspecify.annotations.NullMarked
package io.github.twincitydigest.site.chart;
