/** Tests of the families of limits. */
@NullMarked
package adit.plan.limit;

import org.jspecify.annotations.NullMarked;
