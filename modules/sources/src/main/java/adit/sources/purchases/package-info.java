/** Reads a firm's purchases, which are no part of a world. */
@org.jspecify.annotations.NullMarked
package adit.sources.purchases;
