/**
 * Checks records against each other and against what is said about them: judges claims, compares sources, looks raw values up
 * in the text they came from, finds slips. Everything here is a pure function of its input.
 */
@NullMarked
package org.trendbook.crosscheck;

import org.jspecify.annotations.NullMarked;
