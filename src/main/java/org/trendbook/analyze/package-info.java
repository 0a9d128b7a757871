/**
 * Growth statistics of the merged models, put together from what the packages below say, take and fit: trends with their
 * intervals and checks, record holders, periods, families, the gap between China and the rest, the outlook. The order of
 * the input changes nothing.
 */
@NullMarked
package org.trendbook.analyze;

import org.jspecify.annotations.NullMarked;
