/** Layouts of USGS in a few rows, clean and spoilt. */
@NullMarked
package adit.sources.publishers.usgs;

import org.jspecify.annotations.NullMarked;
