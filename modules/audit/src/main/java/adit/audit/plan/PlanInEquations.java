package adit.audit.plan;

import adit.math.lp.LinearModel;
import java.util.stream.Stream;

/** Puts a plan into every row and every bound of a system of equations, each as a part of its size: the largest demand, its value, or 1. */
final class PlanInEquations {

    private final double largestDemand;
    private final double worth;
    private final MaxViolation violation;

    PlanInEquations(AuditInputs inputs, MaxViolation violation) {
        largestDemand = inputs.largestDemand();
        worth = inputs.worth();
        this.violation = violation;
    }

    void require(LinearModel linear, double[] plan, String proof) {
        double[] row = new double[linear.rows()];
        double[] largest = new double[linear.rows()];
        for (int j = 0; j < plan.length; j++) {
            double value = plan[j];
            String column = linear.columnName(j);
            violation.over((value - linear.upper(j)) / sizeOfColumn(column), () -> proof + ": " + column);
            violation.over((linear.lower(j) - value) / sizeOfColumn(column), () -> proof + ": " + column);
            double most = linear.upper(j);
            linear.forEachInColumn(j, (i, factor) -> {
                row[i] += factor * value;
                largest[i] = Math.max(largest[i], Math.abs(factor * most));
            });
        }
        for (int i = 0; i < row.length; i++) {
            String key = linear.rowName(i);
            double size = sizeOfRow(key, largest[i]);
            violation.over((row[i] - linear.rowUpper(i)) / size, () -> proof + ": " + key);
            violation.over((linear.rowLower(i) - row[i]) / size, () -> proof + ": " + key);
        }
    }

    /** The size of a row, given its largest possible term: a budget may be 0 where demand has no value. */
    private double sizeOfRow(String key, double largestTerm) {
        if (key.startsWith("budget")) {
            double money = Math.max(worth, largestTerm);
            return money > 0 ? money : 1;
        }
        boolean share = Stream.of("once/", "newcomers/", "hold-", "want-").anyMatch(key::startsWith);
        return share ? MaxViolation.SHARE / MaxViolation.TONS : largestDemand;
    }

    private double sizeOfColumn(String key) {
        boolean tons = Stream.of("cut/", "use/", "plan/", "start/further:", "bought-", "own-")
                .anyMatch(key::startsWith);
        return tons ? largestDemand : MaxViolation.SHARE / MaxViolation.TONS;
    }
}
