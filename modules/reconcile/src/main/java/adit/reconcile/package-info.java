/** Makes the figures of one year agree with one another, by weighted least squares, and tells which of them had to move too far. */
@NullMarked
package adit.reconcile;

import org.jspecify.annotations.NullMarked;
