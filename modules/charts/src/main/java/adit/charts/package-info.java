/** Numbers and texts in, SVG out: charts that work without script. Independent of language and domain. */
@NullMarked
package adit.charts;

import org.jspecify.annotations.NullMarked;
