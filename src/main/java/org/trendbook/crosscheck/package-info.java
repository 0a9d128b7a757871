/**
 * The records against each other and against what is said of them: claims are judged, sources laid side by side, raw
 * values looked up in the text they came from, slips found. Everything here is a pure function of its input.
 */
@NullMarked
package org.trendbook.crosscheck;

import org.jspecify.annotations.NullMarked;
