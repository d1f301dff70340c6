/** Tests of how a question and a world become numbers. */
@NullMarked
package adit.plan.resolve;

import org.jspecify.annotations.NullMarked;
