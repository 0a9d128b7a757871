/**
 * What the charts say: one class per chart, each turning findings into a plan in one language, or into the reason why the
 * data do not support it. {@link org.trendbook.report.figure.Figures} is the way in. Nothing is drawn here.
 */
@NullMarked
package org.trendbook.report.figure;

import org.jspecify.annotations.NullMarked;
