/** The table of lithium deposits in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers.lithium;

import org.jspecify.annotations.NullMarked;
