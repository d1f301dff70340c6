/** What a plan answers, as a run stores it: records without a model and without a solver. */
@NullMarked
package adit.plandata.result;

import org.jspecify.annotations.NullMarked;
