/**
 * What the report says: one class per sheet and per chart, each turning findings into a plan in one language. Nothing is drawn
 * here, and nothing is computed that belongs to the statistics.
 */
@NullMarked
package org.trendbook.report.compose;

import org.jspecify.annotations.NullMarked;
