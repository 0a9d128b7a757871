/**
 * Models as statistics see them: columns of dates and measured values in one canonical order, the groups they belong to,
 * the readings of single sources, and samples of these; or the reason why there is none.
 */
@NullMarked
package org.trendbook.analyze.sample;

import org.jspecify.annotations.NullMarked;
