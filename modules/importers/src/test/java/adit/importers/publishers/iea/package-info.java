/** The IEA's layout in a few figures, clean and spoilt. */
@NullMarked
package adit.importers.publishers.iea;

import org.jspecify.annotations.NullMarked;
