/**
 * The program: its command line, its settings, and the pipeline that leads from the input folder to the report. Nothing
 * in the packages below depends on this one.
 */
@NullMarked
package org.trendbook;

import org.jspecify.annotations.NullMarked;
