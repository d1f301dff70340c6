package adit.brief.plan;

import adit.basics.Estimate;
import adit.brief.plan.answer.BindingLimits;
import adit.brief.plan.answer.CostText;
import adit.brief.plan.answer.LimitsText;
import adit.brief.plan.answer.NeededText;
import adit.brief.plan.answer.PlanNames;
import adit.brief.plan.answer.RangeText;
import adit.brief.plan.answer.VerdictText;
import adit.brief.plan.evidence.EvidenceText;
import adit.dependence.DependenceRow;
import adit.dependence.measures.SupplierShare;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Portfolio;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer in a few short statements. */
final class KeyPoints {

    private static final String DEPENDENCE = "tables/dependence.csv";

    private final StudyResult result;
    private final Words words;
    private final Figures figures;

    KeyPoints(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
    }

    Block block() {
        List<String> points = new ArrayList<>();
        VerdictText verdict = new VerdictText(result, words);
        points.add(verdict.leadWords() + " [run: verdict]");
        verdict.coverageWords().ifPresent(point -> points.add(point + " [run: verdict.best-coverage]"));
        RangeText range = new RangeText(result, words);
        result.plan()
                .range()
                .filter(found -> !found.assumptions().isEmpty())
                .ifPresent(found -> points.add(range.strongest(found) + " [tables/ranges.csv]"));
        strongest().ifPresent(point -> points.add(point + " [tables/limits.csv]"));
        new NeededText(result, words)
                .decisive()
                .ifPresent(point -> points.add(point + " [tables/without-project.csv]"));
        result.plan()
                .costs()
                .ifPresent(costs -> points.add(new CostText(result, words).total(costs) + " [run: costs]"));
        target().flatMap(this::sides).ifPresent(point -> points.add(point + " [" + DEPENDENCE + "]"));
        target().flatMap(this::paid).ifPresent(point -> points.add(point + " [" + DEPENDENCE + "]"));
        result.plan().portfolio().ifPresent(plan -> points.add(assumed(plan) + " [run: evidence.assumption-share]"));
        return new Block.Bullets(points, List.of());
    }

    private String assumed(Portfolio plan) {
        String share = figures.percent(result.plan().evidence().assumptionShare());
        String all = words.say(
                "points.assumed", String.valueOf(plan.from()), words.figure("run: evidence.assumption-share", share));
        return all + new EvidenceText(result, words).mostAssumed();
    }

    /** The most binding limit; empty if none binds. */
    Optional<String> strongest() {
        BindingLimits limits = new BindingLimits(result);
        return limits.binding().stream().findFirst().map(first -> strongest(first, limits.gainsCoverage(first)));
    }

    private String strongest(Limit first, boolean coverage) {
        LimitsText limits = new LimitsText(result, words);
        return coverage
                ? words.say(
                        "points.strongest.coverage",
                        limits.named(first),
                        words.figure("tables/limits.csv", figures.percent(first.coverage())),
                        words.figure("tables/limits.csv", figures.points(first.pointsGained())),
                        limits.then(first),
                        new PlanNames(result, words).whose())
                : words.say("points.strongest.share", limits.named(first), limits.then(first));
    }

    /** The first form that the study asks about. */
    private Optional<DependenceRow> target() {
        return result.study().question().targetForms().stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .findFirst()
                .flatMap(form -> result.dependence().find(form));
    }

    /** What the coalition pays for it, if trade statistics report it. */
    private Optional<String> paid(DependenceRow row) {
        return row.flows()
                .importValue()
                .flatMap(value -> value.ofImports()
                        .map(share -> words.say(
                                "points.paid",
                                words.names().coalition(),
                                words.figure(
                                        DEPENDENCE, figures.money(value.paid().value())),
                                words.names().form(row.form()),
                                String.valueOf(value.year()),
                                words.figure(
                                        DEPENDENCE,
                                        figures.money(value.paidToSupplier().value())),
                                words.names().supplier(),
                                words.figure(DEPENDENCE, figures.percent(share.value())),
                                words.say(
                                        "range",
                                        figures.money(value.paid().low()),
                                        figures.money(value.paid().high())))));
    }

    private Optional<String> sides(DependenceRow row) {
        Optional<Estimate> direct = row.faceValue().flatMap(face -> face.ofUse());
        if (row.supplier().isEmpty() || direct.isEmpty() || row.lookThrough().isEmpty()) {
            return Optional.empty();
        }
        SupplierShare share = row.supplier().get();
        String implied = row.tradeIsImplied() ? words.say("points.sides.implied") : "";
        return Optional.of(words.say(
                        "points.sides",
                        words.names().form(row.form()),
                        words.names().supplier(),
                        words.figure(DEPENDENCE, figures.percent(share.share().value())),
                        String.valueOf(share.year()),
                        words.figure(DEPENDENCE, figures.percent(direct.get().value())),
                        words.names().coalition(),
                        words.figure(
                                DEPENDENCE,
                                figures.percent(row.lookThrough().get().value())))
                + implied);
    }
}
