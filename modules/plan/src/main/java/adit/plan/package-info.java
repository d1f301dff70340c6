/**
 * Plants, stocks and purchases by year: verdict, curve, binding limits, portfolio and proof. The equations are in
 * {@code docs/plan.md}; the letters in the code are those of that page.
 */
@NullMarked
package adit.plan;

import org.jspecify.annotations.NullMarked;
