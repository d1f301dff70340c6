/** Placed shapes and texts, and writing them as SVG; independent of charts. */
@NullMarked
package adit.charts.svg;

import org.jspecify.annotations.NullMarked;
