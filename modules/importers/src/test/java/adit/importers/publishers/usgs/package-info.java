/** Layouts of USGS in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers.usgs;

import org.jspecify.annotations.NullMarked;
