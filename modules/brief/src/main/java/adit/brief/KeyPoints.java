package adit.brief;

import adit.basics.Estimate;
import adit.dependence.DependenceRow;
import adit.dependence.SupplierShare;
import adit.plan.PlanResult.Limit;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer in a few short statements. */
final class KeyPoints {

    private final StudyResult result;
    private final Names names;

    KeyPoints(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    Block block() {
        List<String> points = new ArrayList<>();
        points.add(new VerdictText(result).leadWords() + " [run: verdict]");
        strongest().ifPresent(words -> points.add(words + " [tables/limits.csv]"));
        result.plan().costs().ifPresent(costs -> points.add(new CostText(result).members(costs) + " [run: costs]"));
        faceValue().ifPresent(words -> points.add(words + " [tables/dependence.csv]"));
        result.plan()
                .portfolio()
                .ifPresent(plan -> points.add("Of what all stages would make in a cut-off in " + plan.from() + ", "
                        + Numbers.percent(result.plan().evidence().assumptionShare())
                        + " by weight rests on assumptions. [run: evidence.assumption-share]"));
        return new Block.Bullets(points, List.of());
    }

    /** What binds most; empty if nothing does. */
    Optional<String> strongest() {
        LimitsText limits = new LimitsText(result);
        List<Limit> binding = limits.binding();
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        Limit first = binding.getFirst();
        return Optional.of("What binds most is %s%s; earliest year then: %s."
                .formatted(
                        limits.named(first),
                        result.plan().verdict().bestCoverage().isPresent()
                                ? ": without that limit %s could be covered, %s more"
                                        .formatted(
                                                Numbers.percent(first.coverage()), Numbers.points(first.pointsGained()))
                                : "",
                        limits.year(first)));
    }

    private Optional<String> faceValue() {
        return result.study().question().targetForms().stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .findFirst()
                .flatMap(form -> result.dependence().find(form))
                .flatMap(this::sides);
    }

    private Optional<String> sides(DependenceRow row) {
        Optional<Estimate> direct = row.faceValue().flatMap(face -> face.ofUse());
        if (row.supplier().isEmpty() || direct.isEmpty() || row.lookThrough().isEmpty()) {
            return Optional.empty();
        }
        SupplierShare share = row.supplier().get();
        return Optional.of(
                "Of the world's output of this form (%s), %s makes %s (%d); %s of what %s uses comes from it directly, %s passed through it at any stage."
                        .formatted(
                                row.form().name(),
                                names.supplier(),
                                Numbers.percent(share.share().value()),
                                share.year(),
                                Numbers.percent(direct.get().value()),
                                names.coalition(),
                                Numbers.percent(row.lookThrough().get().value())));
    }
}
