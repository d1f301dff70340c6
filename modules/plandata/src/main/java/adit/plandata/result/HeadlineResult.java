package adit.plandata.result;

import java.util.OptionalInt;

/**
 * The headline result of a question.
 *
 * @param level best coverage that can be held from the target year on, 0 to 1; for a question without a target of coverage the
 *     lowest share bought
 * @param earliestYear calendar year from which the targets can be held: all of them, or those on coverage where they are asked first; empty if
 *     there is none in the horizon
 */
public record HeadlineResult(double level, OptionalInt earliestYear) {}
