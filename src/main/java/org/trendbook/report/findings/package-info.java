/**
 * All that the stages found, and how each language says it: what the figures, the sheets and the data files of a report
 * have in common. Nothing here knows of a chart or a sheet.
 */
@NullMarked
package org.trendbook.report.findings;

import org.jspecify.annotations.NullMarked;
