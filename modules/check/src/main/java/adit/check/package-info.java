/** Compares an article with the evidence of a world. */
@NullMarked
package adit.check;

import org.jspecify.annotations.NullMarked;
