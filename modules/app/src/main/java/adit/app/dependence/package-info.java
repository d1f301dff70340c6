/** Dependence measured for places, years and forms that a face names. */
@NullMarked
package adit.app.dependence;

import org.jspecify.annotations.NullMarked;
