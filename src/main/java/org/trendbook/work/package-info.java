/** Work on several threads, with results that do not depend on their number. */
@NullMarked
package org.trendbook.work;

import org.jspecify.annotations.NullMarked;
