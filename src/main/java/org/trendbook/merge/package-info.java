/**
 * Records become models: those of one (model, size) in a source are one model with several events, and the models of
 * several sources are laid together field by field, by priority. The work grows with the number of records alone.
 */
@NullMarked
package org.trendbook.merge;

import org.jspecify.annotations.NullMarked;
