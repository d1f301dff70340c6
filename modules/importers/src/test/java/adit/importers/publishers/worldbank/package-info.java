/** The Pink Sheet's layout in a few figures, clean and spoilt. */
@NullMarked
package adit.importers.publishers.worldbank;

import org.jspecify.annotations.NullMarked;
