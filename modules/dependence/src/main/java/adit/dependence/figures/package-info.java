/** A figure with range, grade and sources; a reading, which may also say why there is no figure; and sums and changes of them. */
@NullMarked
package adit.dependence.figures;

import org.jspecify.annotations.NullMarked;
