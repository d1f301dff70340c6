/** Tests of the world, drawn with its own builder. */
@NullMarked
package adit.world;

import org.jspecify.annotations.NullMarked;
