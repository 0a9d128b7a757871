/**
 * Turns raw texts into typed values: the grammars for quantities and dates, the name tables, and the two normalizers that apply
 * them to records and claims. All of it is pure: no file, clock, locale or time zone is consulted.
 */
@NullMarked
package org.trendbook.normalize;

import org.jspecify.annotations.NullMarked;
