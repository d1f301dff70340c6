/** Widths of texts and where their lines break; knows no chart. */
@NullMarked
package adit.charts.text;

import org.jspecify.annotations.NullMarked;
