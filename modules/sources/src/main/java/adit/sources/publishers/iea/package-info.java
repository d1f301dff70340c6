/** International Energy Agency, Critical Minerals Data Explorer, as converted to JSON. */
@NullMarked
package adit.sources.publishers.iea;

import org.jspecify.annotations.NullMarked;
