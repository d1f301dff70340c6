/** The measures of one form in one year, one class each, and their catalogue. */
@NullMarked
package adit.dependence.measures;

import org.jspecify.annotations.NullMarked;
