@NullMarked
package adit.charts;

import org.jspecify.annotations.NullMarked;
