/** Holds an article against the evidence of a world. */
@NullMarked
package adit.check;

import org.jspecify.annotations.NullMarked;
