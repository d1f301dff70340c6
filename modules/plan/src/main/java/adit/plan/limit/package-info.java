/** The families of limits, one class each, and the list of all of them. */
@NullMarked
package adit.plan.limit;

import org.jspecify.annotations.NullMarked;
