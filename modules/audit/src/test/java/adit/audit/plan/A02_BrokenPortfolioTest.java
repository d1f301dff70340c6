package adit.audit.plan;

import static adit.audit.plan.TinyPlan.amount;
import static adit.audit.plan.TinyPlan.first;
import static adit.audit.plan.TinyPlan.flow;
import static adit.audit.plan.TinyPlan.flows;
import static adit.audit.plan.TinyPlan.inYear;
import static adit.audit.plan.TinyPlan.ofUnit;
import static adit.audit.plan.TinyPlan.plus;
import static adit.audit.plan.TinyPlan.portfolio;
import static adit.audit.plan.TinyPlan.runs;
import static adit.audit.plan.TinyPlan.starts;
import static adit.audit.plan.TinyPlan.years;
import static org.assertj.core.api.Assertions.assertThat;

import adit.audit.plan.TinyPlan.Broken;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Portfolio.PlaceAddition;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Supply;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorlds;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A portfolio that is broken on purpose fails, and the right check says so. */
class A02_BrokenPortfolioTest {

    @ParameterizedTest
    @MethodSource({"startsBroken", "runsBroken", "flowsBroken", "levelsBroken", "namesBroken"})
    void theRightCheckFails(Broken broken) {
        AuditReport report = PlanAudit.audit(
                TinyPlan.WORLD, TinyPlan.QUESTION, broken.change().apply(TinyPlan.CLAIMS));
        assertThat(report.passed()).isFalse();
        assertThat(report.failures().stream().map(Check::name))
                .as(report.text())
                .contains(broken.check());
    }

    @Test
    void aSmallerBudgetIsExceeded() {
        Question poorer = AuditedWorld.question(0.83, 0.3, 2031, 1);
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, poorer, TinyPlan.CLAIMS);
        assertThat(report.failures().stream().map(Check::name)).contains("budget");
    }

    /** Two newcomers start in 2026; the world allows one a year. */
    @Test
    void moreNewcomersThanMayStartInAYearAreNoticed() {
        TinyCase two = TinyCase.newcomers();
        Question question = two.asked().question();
        PlanClaims claims = PlanClaims.of(new Planner(new HighsSolver(), Watch.silent())
                .plan(two.world().newcomers("smelt", 2).world(), question));
        AuditReport report = PlanAudit.audit(TinyWorlds.newcomers().world(), question, claims);
        assertThat(report.failures().stream().map(Check::name)).contains("newcomers");
    }

    /** BBB starts plants in the plan; AAA's budget is none of its business. */
    @Test
    void aSmallerBudgetOfACountryIsExceeded() {
        assertThat(failuresWith("BBB", 0.1)).containsExactly("budget by country");
        assertThat(failuresWith("BBB", 1000)).isEmpty();
    }

    private static List<String> failuresWith(String member, double budget) {
        Question poorer = AuditedWorld.question(0.83, 0.3, 2031, 50, Map.of(new PlaceId(member), budget));
        AuditReport report = PlanAudit.audit(TinyPlan.WORLD, poorer, TinyPlan.CLAIMS);
        return report.failures().stream()
                .map(Check::name)
                .filter(name -> name.startsWith("budget"))
                .toList();
    }

    private static Predicate<Start> start(String unit) {
        return start -> start.unit().equals(unit);
    }

    static Stream<Broken> startsBroken() {
        return Stream.of(
                portfolio(
                        "a digit in a start",
                        "starts as stated",
                        p -> starts(
                                p,
                                first(
                                        p.starts(),
                                        start("make-b2"),
                                        s -> new Start(
                                                s.unit(),
                                                s.name(),
                                                s.place(),
                                                s.process(),
                                                s.status(),
                                                s.year(),
                                                s.amount() + 0.001,
                                                s.capacity(),
                                                s.capital(),
                                                s.grade())))),
                portfolio(
                        "a start under another unit",
                        "starts as stated",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> ofUnit(s, "sep-a2")))),
                portfolio(
                        "a start too early",
                        "earliest years",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> inYear(s, 2027)))),
                portfolio(
                        "a project built twice",
                        "built once",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> amount(s, 2)))),
                portfolio(
                        "more know-how than there is",
                        "know-how",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> amount(s, 1)))),
                portfolio(
                        "further plants too large",
                        "further plants",
                        p -> starts(p, first(p.starts(), start("further:make:AAA"), s -> amount(s, 60)))),
                portfolio(
                        "a start left out",
                        "capacity (cut)",
                        p -> starts(
                                p,
                                p.starts().stream()
                                        .filter(start("further:make:AAA").negate())
                                        .toList())));
    }

    private static Portfolio run(Portfolio p, Supply supply, String unit, int year, double factor, double more) {
        return runs(
                p,
                first(
                        p.runs(),
                        run -> run.supply() == supply && run.unit().equals(unit) && run.year() == year,
                        run -> new Run(supply, unit, year, run.tons() * factor + more)));
    }

    static Stream<Broken> runsBroken() {
        return Stream.of(
                portfolio("a digit in a run of use", "cost by place", p -> run(p, Supply.USE, "mine-a", 2029, 1, 0.1)),
                portfolio("a run of use too small", "balance (use)", p -> run(p, Supply.USE, "make-b", 2029, 0.9, 0)),
                portfolio("a run of use too large", "capacity (use)", p -> run(p, Supply.USE, "make-b", 2029, 2, 0)),
                portfolio(
                        "a digit in a run of cut",
                        "coverage by year",
                        p -> run(p, Supply.CUT, "make-b", 2029, 1, -0.01)),
                portfolio("a run of cut too small", "coverage target", p -> run(p, Supply.CUT, "make-b", 2029, 0.5, 0)),
                portfolio(
                        "a run of cut without input", "balance (cut)", p -> run(p, Supply.CUT, "sep-a", 2029, 0.5, 0)),
                portfolio("a run of cut too large", "capacity (cut)", p -> run(p, Supply.CUT, "make-b", 2029, 2, 0)),
                portfolio("a plant of today closes", "kept running", p -> run(p, Supply.USE, "rec-d", 2029, 0, 0.5)),
                portfolio(
                        "a lost plant runs",
                        "lost plants",
                        p -> runs(p, plus(p.runs(), new Run(Supply.CUT, "make-d", 2029, 1)))),
                portfolio(
                        "a run under another unit",
                        "capacity (use)",
                        p -> runs(
                                p,
                                first(
                                        p.runs(),
                                        r -> r.unit().equals("mine-a"),
                                        r -> new Run(r.supply(), "make-b2", r.year(), r.tons())))));
    }

    private static Portfolio more(Portfolio p, Flow... added) {
        Portfolio all = p;
        for (Flow one : added) {
            all = flows(all, plus(all.flows(), one));
        }
        return all;
    }

    private static Broken added(String name, String check, Flow... added) {
        return portfolio(name, check, p -> more(p, added));
    }

    static Stream<Broken> flowsBroken() {
        return Stream.of(
                added("more taken in", "cost by place", flow(Supply.USE, FlowKind.IN, "oxide", "BBB", 2029, 0.5)),
                added("more taken than given", "pool (use)", flow(Supply.USE, FlowKind.IN, "oxide", "BBB", 2029, 50)),
                added("more given out", "balance (use)", flow(Supply.USE, FlowKind.OUT, "magnet", "BBB", 2029, 0.5)),
                added("ore out of a ban", "export bans", flow(Supply.USE, FlowKind.OUT, "ore", "CCC", 2029, 1)),
                added("more bought", "cost by place", flow(Supply.USE, FlowKind.BUY, "oxide", "BBB", 2029, 0.5)),
                added("too much bought", "share target", flow(Supply.USE, FlowKind.BUY, "magnet", "AAA", 2029, 60)),
                added("bought without a price", "purchases", flow(Supply.USE, FlowKind.BUY, "heavy", "BBB", 2029, 1)),
                added("bought under a ban", "purchases", flow(Supply.USE, FlowKind.BUY, "magnet", "AAA", 2026, 1)),
                added(
                        "bought and passed on",
                        "own goods",
                        flow(Supply.USE, FlowKind.BUY, "magnet", "others", 2030, 9),
                        flow(Supply.USE, FlowKind.OUT, "magnet", "others", 2030, 60)),
                added("less unserved", "balance (use)", flow(Supply.USE, FlowKind.UNSERVED, "magnet", "AAA", 2026, -1)),
                added("unserved later", "share by year", flow(Supply.USE, FlowKind.UNSERVED, "magnet", "AAA", 2029, 1)),
                added(
                        "unserved without demand",
                        "unserved",
                        flow(Supply.USE, FlowKind.UNSERVED, "magnet", "CCC", 2029, 1)),
                added("more scrap in use", "scrap (use)", flow(Supply.USE, FlowKind.SCRAP, "scrap", "AAA", 2029, 1)),
                added(
                        "more scrap in a cut-off",
                        "scrap (cut)",
                        flow(Supply.CUT, FlowKind.SCRAP, "scrap", "pool", 2029, 1)),
                added("more drawn", "stock drawn", flow(Supply.CUT, FlowKind.DRAW, "magnet", "pool", 2026, 1)),
                added("more stock", "stock held", flow(Supply.USE, FlowKind.STOCK, "magnet", "AAA", 2029, 100)),
                added(
                        "stock from nowhere",
                        "balance (use)",
                        flow(Supply.USE, FlowKind.STOCK, "magnet", "AAA", 2031, 10)),
                added("taken into a ban", "balance (cut)", flow(Supply.CUT, FlowKind.IN, "ore", "CCC", 2029, 200)));
    }

    static Stream<Broken> levelsBroken() {
        return Stream.of(
                portfolio("a digit in a coverage", "coverage by year", p -> level(p, 0.001, 0)),
                portfolio("a digit in a share", "share by year", p -> level(p, 0, 0.001)),
                portfolio(
                        "a year left out",
                        "names",
                        p -> years(p, p.years().subList(1, p.years().size()))),
                portfolio(
                        "an addition left out",
                        "additions",
                        p -> new Portfolio(
                                p.from(),
                                p.starts(),
                                p.runs(),
                                p.flows(),
                                p.years(),
                                p.additions().subList(1, p.additions().size()),
                                p.places())),
                portfolio(
                        "another first year of a place",
                        "starts as stated",
                        p -> new Portfolio(
                                p.from(),
                                p.starts(),
                                p.runs(),
                                p.flows(),
                                p.years(),
                                p.additions(),
                                first(p.places(), place -> true, A02_BrokenPortfolioTest::aYearLater))),
                portfolio(
                        "another first year",
                        "first year",
                        p -> new Portfolio(
                                p.from() + 1, p.starts(), p.runs(), p.flows(), p.years(), p.additions(), p.places())));
    }

    private static PlaceAddition aYearLater(PlaceAddition place) {
        return new PlaceAddition(place.place(), place.process(), place.first() + 1, place.named(), place.further());
    }

    private static Portfolio level(Portfolio p, double coverage, double share) {
        return years(
                p,
                first(
                        p.years(),
                        level -> level.year() == 2029,
                        level -> new YearLevel(2029, level.coverage() - coverage, level.share() + share)));
    }

    static List<Broken> namesBroken() {
        return List.of(
                portfolio(
                        "an unknown unit starts",
                        "names",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> ofUnit(s, "make-b3")))),
                portfolio(
                        "a facility starts",
                        "names",
                        p -> starts(p, first(p.starts(), start("make-b2"), s -> ofUnit(s, "make-b")))),
                portfolio(
                        "an unknown unit runs",
                        "names",
                        p -> runs(p, plus(p.runs(), new Run(Supply.USE, "make-x", 2029, 1)))),
                portfolio(
                        "a run after the end",
                        "names",
                        p -> runs(p, plus(p.runs(), new Run(Supply.USE, "make-b", 2032, 1)))),
                added("an unknown form", "names", flow(Supply.USE, FlowKind.IN, "gold", "AAA", 2029, 1)),
                added("an unknown node", "names", flow(Supply.USE, FlowKind.IN, "oxide", "EEE", 2029, 1)),
                added("drawn every day", "names", flow(Supply.USE, FlowKind.DRAW, "oxide", "AAA", 2029, 1)),
                added("a purchase in a cut-off", "names", flow(Supply.CUT, FlowKind.BUY, "oxide", "pool", 2029, 1)),
                added("not a number", "not negative", flow(Supply.USE, FlowKind.IN, "oxide", "BBB", 2029, Double.NaN)),
                added(
                        "less than nothing",
                        "not negative",
                        flow(Supply.CUT, FlowKind.DRAW, "magnet", "pool", 2029, -3)));
    }
}
