/**
 * The program: the command line and {@link org.trendbook.Pipeline}, which calls the stages in order.
 * Everything that touches files, the clock or the console around the stages stays here.
 */
@NullMarked
package org.trendbook;

import org.jspecify.annotations.NullMarked;
