/** Flow diagrams: positions of boxes and bands, and their drawing. */
@NullMarked
package adit.charts.flow;

import org.jspecify.annotations.NullMarked;
