/** Units of the columns: each number of a world is converted to the unit that the model uses, or refused. */
@NullMarked
package adit.sources.units;

import org.jspecify.annotations.NullMarked;
