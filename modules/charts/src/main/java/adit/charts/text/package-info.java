/** Widths of texts and line breaking; independent of charts. */
@NullMarked
package adit.charts.text;

import org.jspecify.annotations.NullMarked;
