/**
 * Fitting the growth of a sample: points and their selection, lines, kinks and jumps, intervals, resampling and other
 * checks of robustness. Powers and logarithms use {@link StrictMath}, so that every machine gives the same last digit.
 */
@NullMarked
package org.trendbook.analyze.trend;

import org.jspecify.annotations.NullMarked;
