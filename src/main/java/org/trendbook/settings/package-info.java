/**
 * What report.yaml says: read key by key with its lines, the defaults filled in, a mistake refused with its place, and what
 * names nothing in the records told as a problem.
 */
@NullMarked
package org.trendbook.settings;

import org.jspecify.annotations.NullMarked;
