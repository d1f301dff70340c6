/** Publishers' files, read as they come: one package for each, and what they share. */
@NullMarked
package adit.sources.publishers;

import org.jspecify.annotations.NullMarked;
