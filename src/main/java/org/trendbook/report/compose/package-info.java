/**
 * The report of one language: its workbooks, one class per sheet, each turning findings into a plan, and the charts of the
 * figures. Nothing is drawn here, and nothing is computed that belongs to the statistics.
 */
@NullMarked
package org.trendbook.report.compose;

import org.jspecify.annotations.NullMarked;
