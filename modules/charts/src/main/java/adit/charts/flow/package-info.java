/** Where the boxes and bands of a flow diagram stand; knows no chart. */
@NullMarked
package adit.charts.flow;

import org.jspecify.annotations.NullMarked;
