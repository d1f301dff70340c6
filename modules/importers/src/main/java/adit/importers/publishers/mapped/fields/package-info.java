/** A map read from the fields of its YAML file; every fault becomes an issue with line and field. */
@NullMarked
package adit.importers.publishers.mapped.fields;

import org.jspecify.annotations.NullMarked;
