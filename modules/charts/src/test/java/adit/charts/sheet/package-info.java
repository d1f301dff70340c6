/** Tests of colours. */
@NullMarked
package adit.charts.sheet;

import org.jspecify.annotations.NullMarked;
