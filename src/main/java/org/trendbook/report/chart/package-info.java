/**
 * Draws chart plans as PNG and SVG at their physical size, all in the same style. The plan says what is drawn; this package
 * decides where each text goes, leaves out what does not fit, and says so.
 */
@NullMarked
package org.trendbook.report.chart;

import org.jspecify.annotations.NullMarked;
