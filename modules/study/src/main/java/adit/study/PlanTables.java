package adit.study;

import adit.basics.Grade;
import adit.plan.PlanResult;
import adit.plan.PlanResult.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The tables of a plan. Read back by {@link RunFile}: what is written here is all that an audit needs. */
final class PlanTables {

    private PlanTables() {}

    static List<ResultTable> of(PlanResult plan) {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(curve(plan));
        tables.add(limits(plan));
        tables.add(shadowPrices(plan));
        plan.portfolio().ifPresent(portfolio -> {
            tables.add(starts(portfolio));
            tables.add(levels(portfolio));
            tables.add(additions(portfolio));
            tables.add(places(portfolio));
            tables.add(runs(portfolio));
            tables.add(flows(portfolio));
        });
        plan.costs().ifPresent(costs -> {
            tables.add(costs(costs));
            tables.add(capital(costs));
        });
        tables.add(evidence(plan));
        tables.add(proofs(plan));
        return List.copyOf(tables);
    }

    private static ResultTable curve(PlanResult plan) {
        return ResultTable.of(
                "curve",
                "Best coverage by year",
                "year [year],demand [t/y],best [share],announced [share]",
                plan.curve().stream()
                        .map(point -> row(point.year(), point.demand(), point.best(), point.announced()))
                        .toList());
    }

    private static ResultTable limits(PlanResult plan) {
        return ResultTable.of(
                "limits",
                "What binds: each family of limits lifted on its own",
                "family,lifted,coverage [share],points-gained [points],earliest-year [year],years-gained [years]",
                plan.limits().stream()
                        .map(limit -> row(
                                limit.id(),
                                limit.words(),
                                limit.coverage(),
                                limit.pointsGained(),
                                number(limit.earliestYear()),
                                number(limit.yearsGained())))
                        .toList());
    }

    private static ResultTable shadowPrices(PlanResult plan) {
        return ResultTable.of(
                "shadow-prices",
                "What a little more would be worth",
                "kind,subject,words,year [year],amount,unit,points [points]",
                plan.shadowPrices().stream()
                        .map(price -> row(
                                price.kind(),
                                price.subject(),
                                price.words(),
                                price.year(),
                                price.amount(),
                                price.unit(),
                                price.points()))
                        .toList());
    }

    private static ResultTable starts(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "starts",
                "What begins output, where and when",
                "unit,name,place,process,status,year [year],amount [part or t/y],capacity [t/y],capital [million US$],grade",
                portfolio.starts().stream()
                        .map(start -> row(
                                start.unit(),
                                start.name(),
                                start.place().code(),
                                start.process(),
                                start.status(),
                                start.year(),
                                start.amount(),
                                start.capacity(),
                                start.capital(),
                                start.grade().name()))
                        .toList());
    }

    private static ResultTable levels(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "levels",
                "Coverage and share of the plan by year",
                "year [year],coverage [share],share [share]",
                portfolio.years().stream()
                        .map(year -> row(year.year(), year.coverage(), year.share()))
                        .toList());
    }

    private static ResultTable additions(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "additions",
                "Capacity that begins output, by year and process",
                "year [year],process,named [t/y],further [t/y]",
                portfolio.additions().stream()
                        .map(each -> row(each.year(), each.process(), each.named(), each.further()))
                        .toList());
    }

    private static ResultTable places(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "places",
                "Capacity that begins output up to the first year of the targets, by place and process",
                "place,process,first [year],named [t/y],further [t/y]",
                portfolio.places().stream()
                        .map(each ->
                                row(each.place().code(), each.process(), each.first(), each.named(), each.further()))
                        .toList());
    }

    private static ResultTable runs(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "runs",
                "Output of every unit, every day (use) and in a cut-off (cut)",
                "block,unit,year [year],output [t/y]",
                portfolio.runs().stream()
                        .map(run -> row(run.block(), run.unit(), run.year(), run.tons()))
                        .toList());
    }

    private static ResultTable flows(PlanResult.Portfolio portfolio) {
        return ResultTable.of(
                "flows",
                "What nodes exchange, buy, do not get, collect or draw",
                "block,kind,form,node,year [year],amount [t/y]",
                portfolio.flows().stream()
                        .map(flow -> row(
                                flow.block(), flow.kind(), flow.form().code(), flow.node(), flow.year(), flow.tons()))
                        .toList());
    }

    private static ResultTable costs(PlanResult.Costs costs) {
        return ResultTable.of(
                "costs",
                "Cost by member, present value, before transfers",
                "place,member,capital [million US$],running [million US$],freight [million US$],purchases [million US$],"
                        + "unserved [million US$],total [million US$],without-targets [million US$]",
                costs.byMember().stream()
                        .map(cost -> row(
                                cost.place().code(),
                                cost.member(),
                                cost.capital(),
                                cost.running(),
                                cost.freight(),
                                cost.purchases(),
                                cost.unserved(),
                                cost.total(),
                                cost.withoutTargets()))
                        .toList());
    }

    private static ResultTable capital(PlanResult.Costs costs) {
        return ResultTable.of(
                "capital",
                "Capital cost that members start, by year",
                "year [year],capital [million US$]",
                costs.capitalByYear().entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static ResultTable evidence(PlanResult plan) {
        List<List<Object>> rows = new ArrayList<>();
        plan.evidence()
                .observations()
                .forEach((grade, count) -> rows.add(row("observations", "world", grade.name(), count)));
        for (Map.Entry<String, Map<Grade, Double>> process :
                plan.evidence().capacityByGrade().entrySet()) {
            process.getValue()
                    .forEach((grade, share) -> rows.add(row("cut-off-output", process.getKey(), grade.name(), share)));
        }
        return ResultTable.of("evidence", "What the answer rests on", "what,of,grade,amount [count or share]", rows);
    }

    private static ResultTable proofs(PlanResult plan) {
        List<List<Object>> rows = new ArrayList<>();
        for (Proof proof : plan.proofs()) {
            proof.multipliers()
                    .forEach((row, multiplier) -> rows.add(row(proof.aim(), proof.fromYear(), row, multiplier)));
        }
        return ResultTable.of("proofs", "Multipliers that prove the bounds", "aim,from [year],row,multiplier", rows);
    }

    private static Object number(OptionalInt value) {
        return value.isPresent() ? (Object) value.getAsInt() : ResultTable.NOT_REPORTED;
    }

    private static List<Object> row(Object... values) {
        return List.of(values);
    }
}
