/**
 * Holds millions of records in little memory: encoded as bytes, in the heap up to a limit and in a temporary file beyond it,
 * and decoded one at a time.
 */
@NullMarked
package org.trendbook.store;

import org.jspecify.annotations.NullMarked;
