/**
 * Writes the planned workbooks as Excel files. Apache POI makes everything but the cells; these are written as XML directly, so
 * that a large sheet needs little memory and a number has the same digits on every JDK.
 */
@NullMarked
package org.trendbook.report.excel;

import org.jspecify.annotations.NullMarked;
