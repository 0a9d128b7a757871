/**
 * Compact columns of numbers, each in as few bytes as needed, for what is held of every record or model, and columns of
 * names by such numbers. Most of a long column is outside the heap.
 */
@NullMarked
package org.trendbook.column;

import org.jspecify.annotations.NullMarked;
