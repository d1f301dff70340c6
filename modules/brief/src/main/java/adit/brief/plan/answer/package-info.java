/** What a plan answers, part by part: verdict, curve, limits, plants, cost, proof. */
@NullMarked
package adit.brief.plan.answer;

import org.jspecify.annotations.NullMarked;
