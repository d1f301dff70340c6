/** Any CSV file or workbook, read by a map that its user writes: which column is which key, in which unit, from which source. */
@NullMarked
package adit.importers.publishers.mapped;

import org.jspecify.annotations.NullMarked;
