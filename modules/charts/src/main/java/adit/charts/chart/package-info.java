/** Charts as a caller states them: a record for each kind, with its numbers and texts, and how it shall look. */
@NullMarked
package adit.charts.chart;

import org.jspecify.annotations.NullMarked;
