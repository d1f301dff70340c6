/**
 * The audit of a plan: everything that {@code docs/plan.md} says, recomputed from the world, the question and the plan's own
 * numbers. No solver and no planning code is used; only the bounds of proofs are combined over the
 * planner's matrix, in exact arithmetic.
 */
@NullMarked
package adit.audit.plan;

import org.jspecify.annotations.NullMarked;
