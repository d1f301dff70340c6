/** Figures about a world, one class each: who supplies what, how concentrated, and how much of it passed through one supplier. */
@NullMarked
package adit.dependence;

import org.jspecify.annotations.NullMarked;
