/**
 * Raw records are accepted, or rejected with a problem that says how to mend them. Rules that look at one row and rules
 * that look at several are different interfaces: only the first can run anywhere, in any order.
 */
@NullMarked
package org.trendbook.validate;

import org.jspecify.annotations.NullMarked;
