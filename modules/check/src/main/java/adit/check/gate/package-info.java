/** The gate: in which cases a number is not judged, and why. */
@NullMarked
package adit.check.gate;

import org.jspecify.annotations.NullMarked;
