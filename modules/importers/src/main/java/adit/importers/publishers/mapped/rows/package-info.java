/** The rows of a file turned into figures by a map. */
@NullMarked
package adit.importers.publishers.mapped.rows;

import org.jspecify.annotations.NullMarked;
