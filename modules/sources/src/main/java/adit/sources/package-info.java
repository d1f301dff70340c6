/** Reads a world folder, says everything that is wrong with it, and builds a {@link adit.world.World}. */
@NullMarked
package adit.sources;

import org.jspecify.annotations.NullMarked;
