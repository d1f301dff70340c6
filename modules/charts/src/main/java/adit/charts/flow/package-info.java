/** Positions of the boxes and bands of a flow diagram; independent of charts. */
@NullMarked
package adit.charts.flow;

import org.jspecify.annotations.NullMarked;
