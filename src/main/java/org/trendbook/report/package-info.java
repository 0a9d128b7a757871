/**
 * Composes the report: what each sheet and chart holds, as plain data with all texts already in their language. The
 * writers in the packages below only draw what stands here, so tests assert on the plan.
 */
@NullMarked
package org.trendbook.report;

import org.jspecify.annotations.NullMarked;
