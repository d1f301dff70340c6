@NullMarked
package adit.charts.flow;

import org.jspecify.annotations.NullMarked;
