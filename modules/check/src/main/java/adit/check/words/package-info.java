/** The gazetteer: words of two languages and their meanings. */
@NullMarked
package adit.check.words;

import org.jspecify.annotations.NullMarked;
