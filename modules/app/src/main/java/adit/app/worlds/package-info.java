/** Worlds that a face names, read with all their errors. */
@NullMarked
package adit.app.worlds;

import org.jspecify.annotations.NullMarked;
