/**
 * The figures as files for other programs: CSV in UTF-8 with snake_case headers, ISO dates and plain decimals, rows in a
 * stable order; and run.json, which says what they were made from.
 */
@NullMarked
package org.trendbook.report.data;

import org.jspecify.annotations.NullMarked;
