/** Tests of maps, by which any table is read. */
@NullMarked
package adit.importers.publishers.mapped;

import org.jspecify.annotations.NullMarked;
