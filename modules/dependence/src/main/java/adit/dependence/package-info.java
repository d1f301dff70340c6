/** Measures of a world as tables: of a coalition, of one form or of all, of every measure, and of a firm; the parts are in the packages below. */
@NullMarked
package adit.dependence;

import org.jspecify.annotations.NullMarked;
