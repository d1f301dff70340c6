/** Closes the balances of one year by weighted least squares, and lists the figures that had to move too far. */
@NullMarked
package adit.reconcile;

import org.jspecify.annotations.NullMarked;
