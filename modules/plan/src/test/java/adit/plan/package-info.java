/** Tests of the planner, from simple (A) over whole families (B) to parts (by name). */
@NullMarked
package adit.plan;

import org.jspecify.annotations.NullMarked;
