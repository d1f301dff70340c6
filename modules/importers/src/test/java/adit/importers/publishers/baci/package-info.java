/** BACI in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers.baci;

import org.jspecify.annotations.NullMarked;
