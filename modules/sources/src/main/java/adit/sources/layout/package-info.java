/** The layout of a world folder as the code needs it: its tables, and which columns together state one number. */
@NullMarked
package adit.sources.layout;

import org.jspecify.annotations.NullMarked;
