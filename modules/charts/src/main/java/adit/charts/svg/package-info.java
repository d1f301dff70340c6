/** What is drawn, as placed shapes and texts, and how it is written as SVG; knows no chart. */
@NullMarked
package adit.charts.svg;

import org.jspecify.annotations.NullMarked;
