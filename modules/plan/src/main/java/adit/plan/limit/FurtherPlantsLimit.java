package adit.plan.limit;

import adit.plan.model.CapacityExpansion;
import adit.plan.model.LimitFamily;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Further plants of a process in all members together: {@code Σ y[u,t] ≤ f·N[m]} in a year, so that a list of more members does not allow
 * more. Not relaxed.
 */
final class FurtherPlantsLimit implements LimitFamily {

    @Override
    public String id() {
        return "further-plants";
    }

    @Override
    public void onStarts(CapacityExpansion starts) {
        ResolvedQuestion r = starts.resolved();
        Map<String, List<Integer>> byProcess = new TreeMap<>();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (unit.kind() == Unit.Kind.FURTHER) {
                String process = r.chain().steps().get(unit.step()).id().code();
                byProcess.computeIfAbsent(process, any -> new ArrayList<>()).add(u);
            }
        }
        byProcess.forEach((process, units) -> addRows(starts, process, units));
    }

    private void addRows(CapacityExpansion starts, String process, List<Integer> units) {
        ResolvedQuestion r = starts.resolved();
        int first = units.getFirst();
        double most = starts.largestStart(r.units().get(first));
        for (int t = 0; t < r.years(); t++) {
            int row = starts.draft().atMost(most, this, first, t, "further/" + process + "/" + r.calendar(t));
            for (int u : units) {
                starts.draft().put(row, starts.startColumn(u, t), 1);
            }
        }
    }

    @Override
    public Optional<String> statement(Question question) {
        return Optional.of("assumptions.further-plants-limit");
    }
}
