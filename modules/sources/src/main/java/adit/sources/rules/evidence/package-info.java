/** Rules about what a number rests on: its range, its grade and its source. */
@NullMarked
package adit.sources.rules.evidence;

import org.jspecify.annotations.NullMarked;
