/** The stages that look at one record at a time, on Apache Spark, for inputs too large for one machine. */
@NullMarked
package org.trendbook.spark;

import org.jspecify.annotations.NullMarked;
