/**
 * Numbers and texts in, SVG out: charts that work without script. Independent of language and domain. What a caller
 * states is in {@code chart}; each kind of drawing has a package, and all of them use {@code sheet}.
 */
@NullMarked
package adit.charts;

import org.jspecify.annotations.NullMarked;
