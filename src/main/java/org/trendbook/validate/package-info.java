/**
 * Accepts raw records, or rejects them with a problem that says how to correct them. Rules for one row and rules across rows
 * are different interfaces: only the former can run anywhere, in any order.
 */
@NullMarked
package org.trendbook.validate;

import org.jspecify.annotations.NullMarked;
