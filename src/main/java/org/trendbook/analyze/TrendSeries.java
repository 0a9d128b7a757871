package org.trendbook.analyze;

import java.io.Serializable;
import java.util.List;

/**
 * The points of one trend, by date.
 *
 * @param points unmodifiable; made on demand from compact arrays, so that holding a series costs little
 */
public record TrendSeries(TrendKey key, List<TrendPoint> points) implements Serializable {}
