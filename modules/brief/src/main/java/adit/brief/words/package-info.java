/** How texts name the cells of a world and its measures, and how tables show the figures of measures. */
@NullMarked
package adit.brief.words;

import org.jspecify.annotations.NullMarked;
