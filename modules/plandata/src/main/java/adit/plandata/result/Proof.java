package adit.plandata.result;

import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.codec.Derived;
import adit.runs.codec.Key;
import adit.runs.codec.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be reached, or what it costs at least, from both sides: multipliers that bound it, valid regardless of how they were computed, and a plan
 * that attains it. Rows and columns are keyed as in {@code docs/plan.md}.
 *
 * @param aim code of the objective, such as {@code coverage-from}
 * @param relaxed code of the family of limits that is relaxed, such as {@code lead-times}, or {@code targets} for a cost without targets; empty if
 *     nothing is
 * @param fromYear calendar year from which it counts
 * @param claim the bound: an upper one for coverage, a lower one for share, shortfall and cost; a share, or million US$ for costs
 * @param attained what the plan attains; empty if only the bound is needed
 * @param rows multipliers by row, zeros left out
 * @param amounts the plan, zeros left out; of the cost with targets only the shortfall that counts as none, since its plan is the portfolio
 */
public record Proof(
        @Key String aim,
        @Key String relaxed,

        @Key @Named("from") @Measured(UnitOfMeasure.YEAR) int fromYear,

        @Named("bound") @Measured(UnitOfMeasure.BY_ROW) double claim,
        Optional<@Measured(UnitOfMeasure.BY_ROW) Double> attained,
        @Named("proofs") List<Multiplier> rows,
        @Named("witnesses") List<Amount> amounts) {

    /** Aim of the proof that no plan costs less, million US$. */
    public static final String COST = "cost";

    /** What is relaxed if a plan has no targets. */
    public static final String TARGETS = "targets";

    /** Amount by which the targets may be missed: a shortfall that counts as none. */
    public static final String SHORTFALL = "shortfall";

    public Proof {
        rows = List.copyOf(rows);
        amounts = List.copyOf(amounts);
    }

    /** A bound without a plan, with every limit, whose multipliers are given by row. */
    public static Proof of(String aim, int fromYear, double claim, Map<String, Double> multipliers) {
        List<Multiplier> rows = new ArrayList<>();
        multipliers.forEach((row, value) -> rows.add(new Multiplier(row, value)));
        return new Proof(aim, "", fromYear, claim, Optional.empty(), rows, List.of());
    }

    /** The same with other numbers of one side or both. */
    public Proof with(double bound, Optional<Double> level, List<Multiplier> multipliers, List<Amount> plan) {
        return new Proof(aim, relaxed, fromYear, bound, level, multipliers, plan);
    }

    /** True if it bounds a cost; false for a level. */
    public boolean isOfCost() {
        return aim.equals(COST);
    }

    /** Unit of bound and attained. */
    @Derived
    public UnitOfMeasure unit() {
        return isOfCost() ? UnitOfMeasure.MILLION_DOLLARS : UnitOfMeasure.SHARE;
    }

    /** The multipliers by row. */
    public Map<String, Double> multipliers() {
        Map<String, Double> byRow = new LinkedHashMap<>();
        rows.forEach(one -> byRow.put(one.row(), one.multiplier()));
        return byRow;
    }

    /** The plan by column. */
    public Map<String, Double> plan() {
        Map<String, Double> byColumn = new LinkedHashMap<>();
        amounts.forEach(one -> byColumn.put(one.column(), one.amount()));
        return byColumn;
    }

    /** Name in texts, such as {@code shortfall-from-2032} or {@code coverage-from-2030 without lead-times}. */
    public String id() {
        return id(aim, relaxed, fromYear);
    }

    /** The same of the parts. */
    public static String id(String aim, String relaxed, int fromYear) {
        return aim + "-" + fromYear + (relaxed.isEmpty() ? "" : " without " + relaxed);
    }

    /** The multiplier of a row, in units of the aim per ton a year, part or million US$ of the row. */
    public record Multiplier(
            String row, @Measured(UnitOfMeasure.BY_ROW) double multiplier) {}

    /** The value of a column, t/y, part of a project, or share. */
    public record Amount(
            String column, @Measured(UnitOfMeasure.BY_ROW) double amount) {}
}
