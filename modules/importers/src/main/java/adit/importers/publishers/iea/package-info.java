/** International Energy Agency, Critical Minerals Data Explorer, as converted to JSON. */
@NullMarked
package adit.importers.publishers.iea;

import org.jspecify.annotations.NullMarked;
