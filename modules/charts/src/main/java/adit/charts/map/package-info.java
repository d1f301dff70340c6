/** The drawing of a map: land, signs, circles, flows and labels. */
@NullMarked
package adit.charts.map;

import org.jspecify.annotations.NullMarked;
