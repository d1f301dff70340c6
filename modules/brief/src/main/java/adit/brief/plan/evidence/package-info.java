/** What a plan rests on: the evidence for its answer, its parameters and assumptions, and the dependence of its chain. */
@NullMarked
package adit.brief.plan.evidence;

import org.jspecify.annotations.NullMarked;
