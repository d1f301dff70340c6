/** Drawings of bars, plain and stacked. */
@NullMarked
package adit.charts.bars;

import org.jspecify.annotations.NullMarked;
