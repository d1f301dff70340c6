/**
 * What to build, hold and buy, year by year: verdict, curve, what binds, portfolio and proof. The equations stand in
 * {@code docs/plan.md}; the letters in the code are those of that page.
 */
@NullMarked
package adit.plan;

import org.jspecify.annotations.NullMarked;
