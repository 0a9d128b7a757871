/**
 * Merges records into models: those of one (model, size) in a source become one model with several events, and models of
 * several sources are combined field by field, by priority. The work grows with the number of records alone.
 */
@NullMarked
package org.trendbook.merge;

import org.jspecify.annotations.NullMarked;
