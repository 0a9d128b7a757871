/** Work on several threads whose results do not depend on how many there are. */
@NullMarked
package org.trendbook.work;

import org.jspecify.annotations.NullMarked;
