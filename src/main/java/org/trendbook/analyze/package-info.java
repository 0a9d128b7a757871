/**
 * Growth statistics of the merged models: trends with their intervals and checks, record holders, periods, families, the
 * gap between China and the rest, the outlook. Everything is computed from compact arrays in one canonical order. Powers
 * and logarithms use {@link StrictMath}, so that every machine gives the same last digit.
 */
@NullMarked
package org.trendbook.analyze;

import org.jspecify.annotations.NullMarked;
