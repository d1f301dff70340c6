/** BACI in a few rows, clean and spoilt. */
@NullMarked
package adit.sources.publishers.baci;

import org.jspecify.annotations.NullMarked;
