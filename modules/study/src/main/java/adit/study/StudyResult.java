package adit.study;

import adit.basics.FormId;
import adit.dependence.ChainFlows;
import adit.dependence.DependenceTable;
import adit.plan.PlanResult;
import adit.runs.RunDocument;
import adit.runs.files.ResultTable;
import adit.world.World;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
        return PlanDocument.tables(this);
    }

    /** The run as written to {@code run.json}. */
    public RunDocument document() {
        return PlanDocument.of(this);
    }

    /** What the chain of the first target form hands on among supplier, members and others in the base year. */
    public ChainFlows chainFlows() {
        FormId form = study.question().targetForms().stream()
                .sorted(Comparator.comparing(FormId::code))
                .findFirst()
                .orElseThrow();
        return ChainFlows.of(
                world,
                form,
                study.question().supplier(),
                new LinkedHashSet<>(study.question().members()),
                world.baseYear());
    }
}
