/**
 * The audit of a plan: everything that {@code docs/plan.md} says, recomputed from the world, the question and the plan's own
 * numbers. No solver is asked, and nothing that makes a plan is used; only the bounds of proofs are combined over the
 * planner's matrix, in exact arithmetic.
 */
@NullMarked
package adit.plan.audit;

import org.jspecify.annotations.NullMarked;
