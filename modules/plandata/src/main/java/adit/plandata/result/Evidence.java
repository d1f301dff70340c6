package adit.plandata.result;

import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The evidence for the answer.
 *
 * @param counts number of observations about the forms, processes and plants of the chain, by grade
 * @param shares of the portfolio's cut-off output, by process and evidence grade of the unit's size
 * @param assumptionShare part of that output, over all processes in tons of main output, that is grade E
 */
public record Evidence(
        @Named("observations") List<GradeCount> counts,
        @Named("evidence") List<GradeShare> shares,
        @Measured(UnitOfMeasure.SHARE) double assumptionShare) {

    public Evidence {
        counts = List.copyOf(counts);
        shares = List.copyOf(shares);
    }

    /** From maps by grade, and by process and grade. */
    public static Evidence of(
            Map<Grade, Long> observations, Map<String, Map<Grade, Double>> capacity, double assumptionShare) {
        List<GradeCount> counts = new ArrayList<>();
        new TreeMap<>(observations).forEach((grade, count) -> counts.add(new GradeCount(grade, count)));
        List<GradeShare> shares = new ArrayList<>();
        new TreeMap<>(capacity)
                .forEach((process, byGrade) -> new TreeMap<>(byGrade)
                        .forEach((grade, share) -> shares.add(new GradeShare(process, grade, share))));
        return new Evidence(counts, shares, assumptionShare);
    }

    /** Number of observations in the world by grade. */
    public Map<Grade, Long> observations() {
        Map<Grade, Long> byGrade = new EnumMap<>(Grade.class);
        counts.forEach(one -> byGrade.put(one.grade(), one.count()));
        return byGrade;
    }

    /** Share of the portfolio's cut-off output by evidence grade of the unit's size, by process. */
    public Map<String, Map<Grade, Double>> capacityByGrade() {
        Map<String, Map<Grade, Double>> byProcess = new TreeMap<>();
        shares.forEach(one -> byProcess
                .computeIfAbsent(one.process(), key -> new EnumMap<>(Grade.class))
                .put(one.grade(), one.share()));
        return byProcess;
    }

    /** Number of observations of a grade. */
    public record GradeCount(
            Grade grade, @Measured(UnitOfMeasure.NUMBER) long count) {}

    /** Share of a process's cut-off output that comes from units whose size is of a grade, 0 to 1. */
    public record GradeShare(
            String process,
            Grade grade,
            @Measured(UnitOfMeasure.SHARE) double share) {}
}
