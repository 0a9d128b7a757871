/**
 * Checks records against each other and against what is said about them: judges claims, compares sources, finds slips, and
 * has values looked up in the texts of their sources. Everything here is a pure function of its input.
 */
@NullMarked
package org.trendbook.crosscheck;

import org.jspecify.annotations.NullMarked;
