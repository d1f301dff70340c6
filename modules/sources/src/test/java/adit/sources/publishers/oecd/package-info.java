/** Country risk classes in a few rows, clean and spoilt. */
@NullMarked
package adit.sources.publishers.oecd;

import org.jspecify.annotations.NullMarked;
