/** Quantities and what they are about; sentences that nobody can check. */
@NullMarked
package adit.check.claim;

import org.jspecify.annotations.NullMarked;
