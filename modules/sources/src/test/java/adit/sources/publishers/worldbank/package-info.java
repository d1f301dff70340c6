/** The Pink Sheet's layout in a few figures, clean and spoilt. */
@NullMarked
package adit.sources.publishers.worldbank;

import org.jspecify.annotations.NullMarked;
