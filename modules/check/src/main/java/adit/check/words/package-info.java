/** The gazetteer: words of two languages and what they stand for. */
@NullMarked
package adit.check.words;

import org.jspecify.annotations.NullMarked;
