/** Drawings over years: lines, and timelines. */
@NullMarked
package adit.charts.years;

import org.jspecify.annotations.NullMarked;
