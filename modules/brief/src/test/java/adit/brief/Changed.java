package adit.brief;

import adit.plandata.question.Question;
import adit.plandata.result.KnowHow;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.PlaceAddition;
import adit.plandata.result.Portfolio.Start;
import adit.study.Study;
import adit.study.StudyResult;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/** A result in which one thing is another. */
public final class Changed {

    private final StudyResult result;
    private final PlanResult plan;

    private Changed(StudyResult result, PlanResult plan) {
        this.result = result;
        this.plan = plan;
    }

    public static Changed of(StudyResult result) {
        return new Changed(result, result.plan());
    }

    /** What it states. */
    PlanResult plan() {
        return plan;
    }

    public StudyResult result() {
        return StudyResult.of(
                new Study(result.study().title(), result.study().coalition(), plan.question()),
                result.folder(),
                plan,
                result.dependence(),
                result.inputs(),
                result.version());
    }

    public Changed world(World world) {
        return new Changed(
                StudyResult.of(result.study(), world, plan, result.dependence(), result.inputs(), result.version()),
                plan);
    }

    public Changed question(Question question) {
        return with(question, plan.verdict(), plan.curve(), plan.limits(), plan.portfolio());
    }

    public Changed verdict(Verdict verdict) {
        return with(plan.question(), verdict, plan.curve(), plan.limits(), plan.portfolio());
    }

    public Changed curve(List<CurvePoint> curve) {
        return with(plan.question(), plan.verdict(), curve, plan.limits(), plan.portfolio());
    }

    public Changed limits(List<Limit> limits) {
        return with(plan.question(), plan.verdict(), plan.curve(), limits, plan.portfolio());
    }

    /** The plan's first year and what it begins. */
    public Changed starts(int from, List<Start> starts) {
        Portfolio old = plan.portfolio().orElseThrow();
        return with(
                plan.question(),
                plan.verdict(),
                plan.curve(),
                plan.limits(),
                Optional.of(new Portfolio(
                        from, starts, old.runs(), old.flows(), old.years(), old.additions(), old.places())));
    }

    /** What the plan adds where. */
    public Changed places(List<PlaceAddition> places) {
        Portfolio old = plan.portfolio().orElseThrow();
        return with(
                plan.question(),
                plan.verdict(),
                plan.curve(),
                plan.limits(),
                Optional.of(new Portfolio(
                        old.from(), old.starts(), old.runs(), old.flows(), old.years(), old.additions(), places)));
    }

    /** Which projects start in plans of nearly the same cost. */
    public Changed near(NearOptimal found) {
        return new Changed(
                result,
                new PlanResult(
                        plan.question(),
                        plan.verdict(),
                        plan.curve(),
                        plan.limits(),
                        plan.shadowPrices(),
                        plan.knowHow(),
                        plan.projects(),
                        plan.portfolio(),
                        plan.costs(),
                        Optional.of(found),
                        plan.evidence(),
                        plan.proofs(),
                        plan.solver(),
                        plan.divisions(),
                        plan.range(),
                        plan.overrides()));
    }

    private Changed with(
            Question question,
            Verdict verdict,
            List<CurvePoint> curve,
            List<Limit> limits,
            Optional<Portfolio> portfolio) {
        return new Changed(
                result,
                new PlanResult(
                        question,
                        verdict,
                        curve,
                        limits,
                        plan.shadowPrices(),
                        knowHowOfTheWorld(),
                        plan.projects(),
                        portfolio,
                        plan.costs(),
                        plan.nearOptimal(),
                        plan.evidence(),
                        plan.proofs(),
                        plan.solver(),
                        plan.divisions(),
                        plan.range(),
                        plan.overrides()));
    }

    /** Another world may lack a process. */
    private List<KnowHow> knowHowOfTheWorld() {
        return plan.knowHow().stream()
                .filter(each -> result.world().recipes().stream()
                        .anyMatch(recipe -> recipe.id().code().equals(each.process())))
                .toList();
    }
}
