/**
 * What every text is made with: languages and their sentences, figures with units, names from a world, blocks of a text, and writers
 * that put them on a terminal, in Markdown or on a page.
 */
@NullMarked
package adit.text;

import org.jspecify.annotations.NullMarked;
