/**
 * Looks the raw values of records up in the texts of their sources: is each told there, and of this model? Everything here
 * is a pure function of its input.
 */
@NullMarked
package org.trendbook.crosscheck.grounding;

import org.jspecify.annotations.NullMarked;
