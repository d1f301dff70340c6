/** Each publisher's layout in a few rows, clean and spoilt. */
@NullMarked
package adit.importers.publishers;

import org.jspecify.annotations.NullMarked;
