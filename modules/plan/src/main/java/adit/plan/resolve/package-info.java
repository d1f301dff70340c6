/** A question and a world as numbers: forms, units, places and years by number, in the units of the models. */
@NullMarked
package adit.plan.resolve;

import org.jspecify.annotations.NullMarked;
