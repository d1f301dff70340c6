package adit.brief;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.Evidence;
import adit.plandata.result.KnowHow;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.InPlans;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.OverriddenFigure;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.ShadowPrice;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Addition;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Projects;
import adit.plandata.result.Proof;
import adit.plandata.result.Supply;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.End;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.plandata.result.VerdictRange.Span;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Results written by hand, one for each kind of verdict. */
public final class Plans {

    private Plans() {}

    /** Both targets by 2030; coverage fails, the share holds; the earliest year is 2031. */
    public static StudyResult late() {
        return Sample.result(of(
                        List.of(Sample.coverage(0.65, 2030), Sample.share(0.5, 2030)),
                        Sample.verdict(false, Optional.of(0.1618), Optional.of(0.3681), OptionalInt.of(2031)),
                        true)
                .plan()
                .with(range()));
    }

    /** One figure and a group of two move the answer. */
    private static VerdictRange range() {
        return new VerdictRange(
                new Span(0.12, 0.24, OptionalInt.of(2029), OptionalInt.of(2032)),
                Optional.of(new End(0.02, OptionalInt.empty())),
                Optional.of(new End(0.71, OptionalInt.of(2028))),
                9,
                5,
                OptionalInt.of(1),
                List.of(
                        new MovedAssumption(
                                "growth/bake/gamma",
                                Grade.E,
                                Optional.of(0.12),
                                OptionalInt.of(2032),
                                Optional.of(0.24),
                                OptionalInt.of(2029),
                                List.of(new MovedCell("growth/bake/gamma", 0.2, 0.18, 0.24, "t/y"))),
                        new MovedAssumption(
                                "recipe/bake/clay",
                                Grade.D,
                                Optional.of(0.17),
                                OptionalInt.of(2031),
                                Optional.empty(),
                                OptionalInt.empty(),
                                List.of(
                                        new MovedCell("recipe/bake/clay/input", 2, 1.8, 2.4, "t/y"),
                                        new MovedCell("recipe/bake/clay/other", 2, 1.8, 2.4, "t/y")))),
                IntStream.rangeClosed(2026, 2032)
                        .mapToObj(year -> new BandPoint(year, (year - 2025) / 10.0, (year - 2025) / 7.0))
                        .toList(),
                Optional.of(costRange()));
    }

    /** A figure that leaves no plan at one end, and a group of two that moves the cost. */
    private static CostRange costRange() {
        return new CostRange(
                900,
                3_300,
                Optional.of(-40.0),
                Optional.of(4_100.0),
                14,
                6,
                1,
                List.of(
                        new MovedCost(
                                "growth/bake/gamma",
                                Grade.E,
                                Optional.empty(),
                                Optional.of(1_150.0),
                                List.of(new MovedCell("growth/bake/gamma", 0.2, 0.18, 0.24, "t/y"))),
                        new MovedCost(
                                "recipe/bake/clay",
                                Grade.D,
                                Optional.of(900.0),
                                Optional.of(3_300.0),
                                List.of(
                                        new MovedCell("recipe/bake/clay/input", 2, 1.8, 2.4, "t/y"),
                                        new MovedCell("recipe/bake/clay/other", 2, 1.8, 2.4, "t/y")))));
    }

    public static StudyResult reachable() {
        return of(
                List.of(Sample.coverage(0.65, 2030)),
                Sample.verdict(true, Optional.of(0.701), Optional.empty(), OptionalInt.of(2029)),
                true);
    }

    public static StudyResult never() {
        return of(
                List.of(Sample.coverage(0.65, 2030)),
                Sample.verdict(false, Optional.of(0.6497), Optional.empty(), OptionalInt.empty()),
                false);
    }

    public static StudyResult shareOnly() {
        return of(
                List.of(Sample.share(0.5, 2030)),
                Sample.verdict(false, Optional.empty(), Optional.of(0.554), OptionalInt.of(2032)),
                true);
    }

    /** Each target can be held on its own, but not both. */
    public static StudyResult notTogether() {
        return of(
                List.of(Sample.coverage(0.65, 2030), Sample.share(0.5, 2030)),
                Sample.verdict(false, Optional.of(0.8), Optional.of(0.4), OptionalInt.empty()),
                false);
    }

    /** All demand can be covered; two limits gain nothing but years, the second more of them. */
    public static StudyResult full() {
        PlanResult reachable = reachable().plan();
        return Sample.result(new PlanResult(
                reachable.question(),
                Sample.verdict(true, Optional.of(1.0), Optional.empty(), OptionalInt.of(2029)),
                reachable.curve(),
                List.of(
                        new Limit("lead-times", 1, 0.01, OptionalInt.of(2028), OptionalInt.of(1)),
                        new Limit("stage:bake", 1, 0, OptionalInt.of(2027), OptionalInt.of(2))),
                List.of(),
                reachable.knowHow(),
                reachable.projects(),
                reachable.portfolio(),
                reachable.costs(),
                Optional.empty(),
                reachable.evidence(),
                List.of(),
                reachable.solver(),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    /** Only the verdict is known. */
    public static StudyResult bare() {
        PlanResult full = never().plan();
        return Sample.result(new PlanResult(
                full.question(),
                full.verdict(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Projects.none(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Evidence.of(Map.of(), Map.of(), 0),
                List.of(),
                full.solver(),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    /** One figure is replaced by a value with a range, two by a factor. */
    public static StudyResult overridden() {
        PlanResult late = late().plan();
        Question question = late.question()
                .with(List.of(
                        override(
                                "growth/bake/gamma",
                                FigureOverride.Kind.VALUE,
                                0.3,
                                List.of(new Figure("growth/bake/gamma", 0.3, 0.25, 0.35))),
                        override(
                                "production/brick",
                                FigureOverride.Kind.FACTOR,
                                0.5,
                                List.of(
                                        new Figure("production/brick/AAA/2024", 5, 5, 5),
                                        new Figure("production/brick/SUP/2024", 45, 45, 45)))));
        return Sample.result(Changed.of(Sample.result(late))
                .question(question)
                .plan()
                .with(OverriddenFigure.list(Sample.world(), question)));
    }

    private static FigureOverride override(String name, FigureOverride.Kind kind, double value, List<Figure> figures) {
        return new FigureOverride(
                name,
                kind,
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                kind == FigureOverride.Kind.VALUE ? "t/y" : "",
                1,
                kind == FigureOverride.Kind.VALUE ? Grade.D : Grade.E,
                "a reason",
                12,
                figures);
    }

    /** Plans of nearly the same cost: 235 million more. */
    public static StudyResult nearOptimal() {
        PlanResult plan = reachable().plan();
        Question asked = Sample.question(plan.question().targets(), OptionalDouble.of(0.1));
        return Changed.of(reachable()).question(asked).near(near(235)).result();
    }

    /** One project in every plan, one in some and never whole, one in some, one in none. */
    public static NearOptimal near(double allowed) {
        return new NearOptimal(
                allowed,
                List.of(
                        inPlans("kiln-dale", "Dale kiln", 0.25, 1, InPlans.EVERY),
                        inPlans("kiln-hill", "Hill kiln | old", 0, 0.5, InPlans.SOME),
                        inPlans("kiln-moor", "Moor kiln", 0, 1, InPlans.SOME),
                        inPlans("kiln-fen", "Fen kiln", 0, 0.0001, InPlans.NONE)));
    }

    private static ProjectClass inPlans(String code, String name, double least, double most, InPlans in) {
        return new ProjectClass(code, name, Sample.BLAND, "bake", "announced", least, most, in);
    }

    public static List<StudyResult> all() {
        return List.of(
                late(), reachable(), never(), shareOnly(), notTogether(), full(), bare(), overridden(), nearOptimal());
    }

    private static StudyResult of(List<Target> targets, PlanResult.Verdict verdict, boolean plan) {
        boolean coverage = verdict.bestCoverage().isPresent();
        return Sample.result(new PlanResult(
                Sample.question(targets),
                verdict,
                curve(),
                limits(verdict),
                coverage ? shadowPrices() : List.of(),
                List.of(new KnowHow("bake", 0.2, 5, 1.5, 0.5, 7.5, OptionalDouble.of(2), Grade.E)),
                projects(verdict),
                plan ? Optional.of(portfolio()) : Optional.empty(),
                plan ? Optional.of(costs()) : Optional.empty(),
                Optional.empty(),
                evidence(plan),
                proofs(plan),
                new PlanResult.SolverReport("Solver 1", 10, 20, 30, 4, 5, 6, 1e-12, 0),
                List.of(),
                Optional.empty(),
                List.of()));
    }

    private static List<Proof> proofs(boolean plan) {
        List<Proof> proofs = new ArrayList<>(List.of(
                Proof.of("coverage-from", 2030, 0.16181, Map.of("r", 1.0))
                        .with(0.16181, Optional.of(0.16181), List.of(), List.of()),
                Proof.of("shortfall-from", 2030, 0.11397, Map.of())));
        if (plan) {
            Costs costs = costs();
            proofs.add(cost("", 2031, costs.total()));
            proofs.add(cost(Proof.TARGETS, 2026, costs.withoutTargets()));
        }
        return proofs;
    }

    private static Proof cost(String relaxed, int from, double cost) {
        return new Proof(Proof.COST, relaxed, from, cost, Optional.of(cost), List.of(), List.of());
    }

    /** Where there is an earliest year, it is two years later without one project, and there is none without another. */
    private static Projects projects(PlanResult.Verdict verdict) {
        List<Projects.Whole> whole = List.of(new Projects.Whole(
                "kiln-dale", "Dale kiln", Sample.BLAND, "bake", Projects.Reason.CONSTRUCTION, 2_500, 2028));
        double level = verdict.bestCoverage().or(verdict::lowestShare).orElseThrow();
        double worse = verdict.bestCoverage().isPresent() ? level - 0.1 : level + 0.1;
        if (verdict.earliestYear().isEmpty()) {
            return new Projects(12, List.of(), whole, List.of());
        }
        int earliest = verdict.earliestYear().getAsInt();
        return new Projects(
                12,
                List.of(
                        needed("kiln-dale", "Dale kiln", level, 0, OptionalInt.empty(), OptionalInt.empty()),
                        needed(
                                "kiln-hill",
                                "Hill kiln | old",
                                worse,
                                10,
                                OptionalInt.of(earliest + 1),
                                OptionalInt.of(1))),
                whole,
                List.of());
    }

    private static Projects.Needed needed(
            String code, String name, double level, double points, OptionalInt year, OptionalInt years) {
        return new Projects.Needed(code, name, Sample.ALAND, "bake", "announced", level, points, year, years);
    }

    private static List<CurvePoint> curve() {
        return IntStream.rangeClosed(2026, 2032)
                .mapToObj(year -> new CurvePoint(year, 100_000, (year - 2025) / 7.0, (year - 2025) / 14.0))
                .toList();
    }

    private static List<Limit> limits(PlanResult.Verdict verdict) {
        OptionalInt sooner = OptionalInt.of(2030);
        OptionalInt gained = verdict.earliestYear().isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
        return List.of(
                new Limit("lead-times", 0.2, 3.84, verdict.earliestYear(), OptionalInt.empty()),
                new Limit("stage:bake", 0.66, 50.26, sooner, gained),
                new Limit("ore", 0.1618, 0, verdict.earliestYear(), OptionalInt.empty()),
                new Limit("stage:dig", 0.1618, 0, verdict.earliestYear(), OptionalInt.empty()));
    }

    private static List<ShadowPrice> shadowPrices() {
        return List.of(
                new ShadowPrice("start", "kiln-hill", "Hill kiln", 2028, 40, UnitOfMeasure.TONS_PER_YEAR, 6.93),
                new ShadowPrice(
                        "know-how", "bake/members", "bake of members", 2029, 1000, UnitOfMeasure.TONS_PER_YEAR, 2.17),
                new ShadowPrice("material", "clay", "clay", 2030, 10, UnitOfMeasure.TONS_PER_YEAR, 1.25));
    }

    private static Portfolio portfolio() {
        return new Portfolio(
                2031,
                List.of(
                        start("kiln-hill", "Hill kiln | old", Sample.ALAND, "announced", 2029, 40, Grade.E),
                        start(
                                "further:bake:BBB",
                                "further plants: baking in Bland",
                                Sample.BLAND,
                                "option",
                                2030,
                                1234,
                                Grade.E),
                        new Start(
                                "further:dig:AAA",
                                "further plants: digging in Aland",
                                Sample.ALAND,
                                "dig",
                                "option",
                                2030,
                                617,
                                617,
                                61.7,
                                Grade.E),
                        start("kiln-dale", "Dale kiln", Sample.BLAND, "construction", 2030, 2500, Grade.C)),
                List.of(
                        new Run(Supply.CUT, "further:bake:BBB", 2031, 1000),
                        new Run(Supply.CUT, "kiln-hill", 2031, 30)),
                List.of(),
                IntStream.rangeClosed(2026, 2032)
                        .mapToObj(year -> new YearLevel(year, year < 2031 ? 0.21 : 0.65, 0.9 - 0.1 * (year - 2026)))
                        .toList(),
                List.of(
                        new Addition(2029, "bake", 40, 0),
                        new Addition(2030, "dig", 0, 617),
                        new Addition(2030, "bake", 2500, 1234)),
                List.of(
                        new Portfolio.PlaceAddition(Sample.ALAND, "bake", 2029, 40, 0),
                        new Portfolio.PlaceAddition(Sample.ALAND, "dig", 2030, 0, 617),
                        new Portfolio.PlaceAddition(Sample.BLAND, "bake", 2030, 2500, 1234)));
    }

    private static Start start(
            String unit, String name, PlaceId place, String status, int year, double size, Grade grade) {
        return new Start(unit, name, place, "bake", status, year, 1, size, size / 10, grade);
    }

    private static Costs costs() {
        return new Costs(
                72_280.4,
                69_934,
                377.4,
                List.of(
                        new Payment(Sample.ALAND, 30_000, 0.75, 1_759.8),
                        new Payment(Sample.BLAND, 10_000, 0.25, 586.6)),
                List.of(
                        new PlaceCost(Sample.ALAND, true, 10, 20, 1, 30, 0),
                        new PlaceCost(Sample.BLAND, true, 1010, 20, 1, 30, 0),
                        new PlaceCost(new PlaceId("others"), false, 0, 0, 0, 5, 0)),
                Costs.YearCapital.of(Map.of(2029, 4.0, 2030, 373.4)));
    }

    private static Evidence evidence(boolean plan) {
        return Evidence.of(
                Map.of(Grade.A, 4L, Grade.E, 1205L),
                plan ? Map.of("bake", Map.of(Grade.C, 0.25, Grade.E, 0.75)) : Map.of(),
                plan ? 0.75 : 0);
    }
}
