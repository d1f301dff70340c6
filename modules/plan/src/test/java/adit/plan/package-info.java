/** Tests of the planner, from simple (A) to properties of all questions (B). */
@NullMarked
package adit.plan;

import org.jspecify.annotations.NullMarked;
