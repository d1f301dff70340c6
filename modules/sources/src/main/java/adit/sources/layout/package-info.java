/** What the code knows of the layout of a world folder: its tables, and which columns together state one number. */
@NullMarked
package adit.sources.layout;

import org.jspecify.annotations.NullMarked;
