/** Quantities and their subjects; sentences that cannot be checked. */
@NullMarked
package adit.check.claim;

import org.jspecify.annotations.NullMarked;
