/**
 * The nouns of the product: what the stages hand to each other. Every type is an immutable, serializable value whose
 * constructor refuses what is not legal; nothing here reads a file, a clock or a locale.
 */
@NullMarked
package org.trendbook.model;

import org.jspecify.annotations.NullMarked;
