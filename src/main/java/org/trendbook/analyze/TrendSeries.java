package org.trendbook.analyze;

import java.io.Serializable;

/**
 * The points of one trend, by date.
 *
 * @param days from the middle of the earliest point's date to that of the latest; 0 without points
 * @param points unmodifiable; made on demand from compact arrays, so that holding a series costs little
 */
public record TrendSeries(TrendKey key, double days, TrendPoints points) implements Serializable {}
