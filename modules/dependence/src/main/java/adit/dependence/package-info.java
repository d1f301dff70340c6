/** Measures of a world, one class each: supply by place, concentration, and the share that passed through one supplier. */
@NullMarked
package adit.dependence;

import org.jspecify.annotations.NullMarked;
