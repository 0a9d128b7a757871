/**
 * Files become raw records: one reader a kind of file, the names of columns, and the character set found by looking.
 * Strings only, one row at a time; a row that cannot be read is handed on with its line and the reason.
 */
@NullMarked
package org.trendbook.ingest;

import org.jspecify.annotations.NullMarked;
