/**
 * The grammar of quantities: numerals of both languages, their units, and what words around them qualify. A text is read
 * exactly or refused with how to mend it; {@link org.trendbook.normalize.quantity.QuantityReader} is the way in.
 */
@NullMarked
package org.trendbook.normalize.quantity;

import org.jspecify.annotations.NullMarked;
