/** Original files of publishers: one package for each publisher, and shared code. */
@NullMarked
package adit.importers.publishers;

import org.jspecify.annotations.NullMarked;
