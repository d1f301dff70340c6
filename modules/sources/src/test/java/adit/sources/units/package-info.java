/** Tests of units. */
@NullMarked
package adit.sources.units;

import org.jspecify.annotations.NullMarked;
