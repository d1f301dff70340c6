package adit.audit.plan;

import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Supply;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The plan shown as values of the columns of {@link CostEquations}; items listed twice are added. */
final class PlanColumns {

    private final Map<String, Double> values = new HashMap<>();

    PlanColumns(Portfolio portfolio) {
        portfolio.starts().forEach(start -> add("start/" + start.unit() + "/" + start.year(), start.amount()));
        portfolio.runs().forEach(run -> add(block(run.supply()) + "/run/" + run.unit() + "/" + run.year(), run.tons()));
        portfolio.flows().forEach(flow -> add(key(flow), flow.tons()));
        portfolio.years().forEach(level -> add("coverage/" + level.year(), level.coverage()));
    }

    private void add(String key, double value) {
        values.merge(key, value, Double::sum);
    }

    /** The operating block of the least-cost plan has other equations than that of the share, which is {@code use}. */
    private static String block(Supply supply) {
        return supply == Supply.USE ? "plan" : supply.code();
    }

    private static String key(Flow flow) {
        String kind = block(flow.supply()) + "/" + flow.kind().name().toLowerCase(Locale.ROOT);
        if (flow.kind() == FlowKind.STOCK) {
            return kind + "/" + flow.node() + "/" + flow.year();
        }
        String node = flow.node().equals(AuditNodes.POOL) ? "" : "/" + flow.node();
        return kind + "/" + flow.form() + node + "/" + flow.year();
    }

    Map<String, Double> byKey() {
        return values;
    }
}
