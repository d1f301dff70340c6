/** Country risk classes in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers.oecd;

import org.jspecify.annotations.NullMarked;
