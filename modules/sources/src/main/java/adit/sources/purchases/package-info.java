/** Reads a firm's purchases, which are no part of a world. */
@NullMarked
package adit.sources.purchases;

import org.jspecify.annotations.NullMarked;
