/**
 * The report as plain data: the contents of each sheet and chart, with all texts already in their language. The sub-packages
 * compose it and draw it; the writers add nothing, so tests assert on the plan.
 */
@NullMarked
package org.trendbook.report;

import org.jspecify.annotations.NullMarked;
