/** The stages of single records on Apache Spark, for inputs that one machine does not read in reasonable time. */
@NullMarked
package org.trendbook.spark;

import org.jspecify.annotations.NullMarked;
