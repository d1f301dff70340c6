/** The assumptions of a world in groups that move together, and which of them enter the levels of a question. */
@NullMarked
package adit.plandata.assumptions;

import org.jspecify.annotations.NullMarked;
