/** Reads a firm's purchases, which are no part of a world. */
@NullMarked
package adit.importers.purchases;

import org.jspecify.annotations.NullMarked;
