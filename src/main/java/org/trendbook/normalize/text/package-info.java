/** What the grammars share: text folded to plain forms, marks of footnotes, words for what is absent, tables of words. */
@NullMarked
package org.trendbook.normalize.text;

import org.jspecify.annotations.NullMarked;
