/**
 * The report as plain data: what each sheet and chart holds, with all texts already in their language. The packages below
 * compose it and draw it; the writers only draw what stands in it, so tests assert on the plan.
 */
@NullMarked
package org.trendbook.report;

import org.jspecify.annotations.NullMarked;
