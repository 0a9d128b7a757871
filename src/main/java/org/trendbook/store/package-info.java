/**
 * Keeps millions of records in little memory: encoded as bytes, in the heap up to a bound and in a temporary file above
 * it, and made into objects again one at a time.
 */
@NullMarked
package org.trendbook.store;

import org.jspecify.annotations.NullMarked;
