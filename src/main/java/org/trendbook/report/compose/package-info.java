/**
 * What the report says: one class a sheet, one class a chart, each turning findings into a plain plan in one language.
 * Nothing is drawn here and nothing is computed that the statistics could say.
 */
@NullMarked
package org.trendbook.report.compose;

import org.jspecify.annotations.NullMarked;
