@NullMarked
package adit.charts.world;

import org.jspecify.annotations.NullMarked;
