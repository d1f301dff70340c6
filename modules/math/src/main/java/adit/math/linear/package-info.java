/** Sparse matrices and square linear systems: numbers in, numbers out. */
@NullMarked
package adit.math.linear;

import org.jspecify.annotations.NullMarked;
