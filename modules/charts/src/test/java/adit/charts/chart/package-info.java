/** Tests of what charts refuse. */
@NullMarked
package adit.charts.chart;

import org.jspecify.annotations.NullMarked;
