/**
 * Plants, stocks and purchases by year: verdict, curve, binding limits, portfolio and proof. Here the models are solved and their
 * solutions are read; below are what is asked, its numbers, the models, the limits, and what is answered. The equations are in
 * {@code docs/plan.md}; the letters in the code are those of that page.
 */
@NullMarked
package adit.plan;

import org.jspecify.annotations.NullMarked;
