/**
 * Numbers one behind the other in as few bytes as they need, for what is held of every record or model, and names by such
 * numbers; most of a long column lies outside of the heap.
 */
@NullMarked
package org.trendbook.column;

import org.jspecify.annotations.NullMarked;
