package adit.study;

import adit.dependence.DependenceTable;
import adit.plan.PlanResult;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A finished study.
 *
 * @param study what was asked
 * @param world what it was asked of
 * @param plan the plan's answer
 * @param dependence the coalition's dependence in the base year
 * @param inputs SHA-256 of every input file, by path inside the run folder
 * @param version version of Adit
 */
public record StudyResult(
        Study study,
        World world,
        PlanResult plan,
        DependenceTable dependence,
        Map<String, String> inputs,
        String version) {

    public StudyResult {
        inputs = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(inputs));
    }

    /** All tables, in the order in which they are shown. */
    public List<ResultTable> tables() {
        List<ResultTable> tables = new ArrayList<>(PlanTables.of(plan));
        tables.addAll(DependenceTables.of(dependence));
        return List.copyOf(tables);
    }
}
