/** What a map states: which column is which key, in which unit, with which range, from which source. */
@NullMarked
package adit.importers.publishers.mapped.map;

import org.jspecify.annotations.NullMarked;
