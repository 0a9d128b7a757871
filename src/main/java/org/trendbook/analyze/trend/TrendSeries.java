package org.trendbook.analyze.trend;

import java.io.Serializable;

/**
 * The points of one trend, by date.
 *
 * @param points unmodifiable; made on demand from compact columns, so that holding a series costs little
 */
public record TrendSeries(TrendKey key, TrendPoints points) implements Serializable {}
