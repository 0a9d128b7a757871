/**
 * Turns files into raw records: one reader per kind of file, the names of columns, and character-set detection. Strings only,
 * one row at a time; a row that cannot be read is passed on with its line and the reason.
 */
@NullMarked
package org.trendbook.ingest;

import org.jspecify.annotations.NullMarked;
