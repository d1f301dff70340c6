/** Busch and others, deposits of lithium: parameters of a model of supply. */
@NullMarked
package adit.importers.publishers.lithium;

import org.jspecify.annotations.NullMarked;
