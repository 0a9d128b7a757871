/**
 * Raw texts become typed values: the normalizers of records and claims apply the grammars of their sub-packages to cells,
 * and tables to names. All of it is pure: no file, clock, locale or zone.
 */
@NullMarked
package org.trendbook.normalize;

import org.jspecify.annotations.NullMarked;
