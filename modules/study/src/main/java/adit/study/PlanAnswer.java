package adit.study;

import adit.dependence.DependenceTable;
import adit.plandata.result.PlanResult;

/**
 * The result of a run of the kind {@code plan}.
 *
 * @param plan the plan
 * @param dependence the coalition's dependence in the base year, which follows from the world and is not read back
 */
public record PlanAnswer(PlanResult plan, DependenceTable dependence) {}
