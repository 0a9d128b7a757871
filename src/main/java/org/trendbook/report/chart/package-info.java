/**
 * Draws chart plans into PNG and SVG at their physical size, in one look for all. The plan says what is drawn; this room
 * decides where each text stands and leaves out what has no room, and says so.
 */
@NullMarked
package org.trendbook.report.chart;

import org.jspecify.annotations.NullMarked;
