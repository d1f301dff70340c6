/** Tests of maps, by which any table is read. */
@NullMarked
package adit.sources.publishers.mapped;

import org.jspecify.annotations.NullMarked;
