/**
 * The grammar of dates: tokens, phrases, and what they mean beside the date of their source. A date is read exactly, with
 * its first and last day, or refused with how to mend it.
 */
@NullMarked
package org.trendbook.normalize.date;

import org.jspecify.annotations.NullMarked;
