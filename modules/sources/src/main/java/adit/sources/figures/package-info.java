/** Rules about the figures of a world that could be built: bands, and figures that must fit each other. All of them are warnings, except impossible numbers. */
@NullMarked
package adit.sources.figures;

import org.jspecify.annotations.NullMarked;
