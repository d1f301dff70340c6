/**
 * Records to JSON and tables and back. What is written follows from the components of a record: their names, their types, and the unit
 * that {@link adit.basics.Measured} adds to a type.
 */
@NullMarked
package adit.runs.codec;

import org.jspecify.annotations.NullMarked;
