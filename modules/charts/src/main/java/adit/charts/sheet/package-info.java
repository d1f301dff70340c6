/** What all drawings use: a sheet to draw on, its colours, legends, scales, and labels that do not overlap. */
@NullMarked
package adit.charts.sheet;

import org.jspecify.annotations.NullMarked;
