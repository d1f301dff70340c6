/** Outlines of countries in the Equal Earth projection, cut and simplified for a width; independent of charts. */
@NullMarked
package adit.charts.world;

import org.jspecify.annotations.NullMarked;
