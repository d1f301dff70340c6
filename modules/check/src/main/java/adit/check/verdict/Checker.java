package adit.check.verdict;

import adit.basics.FormId;
import adit.check.claim.Claim;
import adit.check.claim.Measure.Base;
import adit.check.claim.Unit;
import adit.check.words.Gazetteer;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares claims with a world. The rule is in {@code docs/check.md}. */
public final class Checker {

    /** A wider range of shares matches by chance, so it gives no hints. */
    private static final double TELLING = 0.12;

    private final Gazetteer gazetteer;
    private final Figures figures;
    private final PolicyFigures controls;
    private final HintFinder neighbours;
    private final Gate gate;
    private final OptionalInt written;

    /**
     * A checker of one article.
     *
     * @param written the year in which it was written, of which there were no figures yet; empty if it is not known
     */
    public Checker(World world, Gazetteer gazetteer, OptionalInt written) {
        this.gazetteer = gazetteer;
        this.written = written;
        gate = new Gate(world, gazetteer);
        figures = new Figures(world, gazetteer);
        controls = new PolicyFigures(world, gazetteer);
        neighbours = new HintFinder(figures, gazetteer, world);
    }

    /** The verdict on one claim, if the gate lets it pass. */
    public CheckedClaim check(Claim claim) {
        CheckedClaim checked = judged(claim);
        return gate.reason(checked, this::verdict).map(checked::without).orElse(checked);
    }

    private Verdict verdict(Claim claim) {
        return claim.measure().of() == Base.POLICY
                ? control(claim).verdict()
                : Verdicts.of(claim, compared(claim, forms(claim)));
    }

    private CheckedClaim judged(Claim claim) {
        if (claim.measure().of() == Base.POLICY) {
            return control(claim);
        }
        List<ComparedFigure> compared = compared(claim, forms(claim));
        Verdict verdict = Verdicts.of(claim, compared);
        boolean telling = claim.amount().to() - claim.amount().from() <= TELLING
                || claim.amount().unit() != Unit.SHARE;
        List<Hint> hints = verdict == Verdict.SUPPORTED || !telling ? List.of() : neighbours.of(claim, compared);
        return new CheckedClaim(claim, softened(claim, verdict, hints), compared, hints, Optional.empty());
    }

    /** Claims that share a number, joined. */
    public List<CheckedQuantity> check(List<Claim> claims) {
        Map<String, List<CheckedClaim>> quantities = new java.util.LinkedHashMap<>();
        for (Claim claim : claims) {
            quantities
                    .computeIfAbsent(
                            claim.sentence() + "/" + claim.quantity() + "/" + claim.at(), key -> new ArrayList<>())
                    .add(check(claim));
        }
        return quantities.values().stream().map(CheckedQuantity::of).toList();
    }

    /** A claim that leaves the stage open and is true of one stage only is partly right. */
    private static Verdict softened(Claim claim, Verdict verdict, List<Hint> hints) {
        boolean open =
                claim.stage().equals(Gazetteer.PRODUCTION) || claim.stage().isEmpty();
        boolean otherStage = hints.stream().anyMatch(hint -> hint.kind() == Hint.Kind.STAGE);
        return open && verdict == Verdict.CONTRADICTED && otherStage && !claim.negated() ? Verdict.PARTLY : verdict;
    }

    /** The forms that a claim speaks of; without a stage those of every stage from mine to product. */
    private List<FormId> forms(Claim claim) {
        Map<String, List<FormId>> stages = gazetteer.stages(claim.commodity());
        if (!claim.stage().isEmpty()) {
            return stages.getOrDefault(claim.stage(), List.of());
        }
        return stages.entrySet().stream()
                .filter(stage -> !stage.getKey().equals(Gazetteer.PRODUCTION)
                        && !stage.getKey().equals(Gazetteer.TRADE))
                .flatMap(stage -> stage.getValue().stream())
                .distinct()
                .toList();
    }

    private List<ComparedFigure> compared(Claim claim, List<FormId> forms) {
        List<SourceFigure> found = figures.find(claim, claim.measure(), forms);
        Map<String, Integer> newest = newest(found);
        return found.stream()
                .map(each -> new ComparedFigure(
                        each, Agreement.of(claim.amount(), each.estimate()), decides(claim, each, newest)))
                .sorted(Comparator.comparing(ComparedFigure::decides)
                        .reversed()
                        .thenComparingInt(each -> -each.finding().year()))
                .toList();
    }

    private static boolean decides(Claim claim, SourceFigure finding, Map<String, Integer> newest) {
        if (finding.assumed()) {
            return false;
        }
        return claim.when().year().isPresent()
                ? claim.when().year().getAsInt() == finding.year()
                : newest.getOrDefault(series(finding), 0) == finding.year();
    }

    /** The newest year of each source, of those before the year in which the article was written. */
    private Map<String, Integer> newest(List<SourceFigure> found) {
        Map<String, Integer> newest = new HashMap<>();
        found.stream()
                .filter(each -> !each.assumed())
                .filter(each -> written.isEmpty() || each.year() < written.getAsInt())
                .forEach(each -> newest.merge(series(each), each.year(), Math::max));
        return newest;
    }

    private static String series(SourceFigure finding) {
        return finding.form() + " "
                + (finding.sources().size() == 1 ? finding.sources().getFirst() : "several");
    }

    private CheckedClaim control(Claim claim) {
        List<ComparedFigure> found = controls.find(claim);
        boolean agrees = found.stream().anyMatch(each -> each.agreement() == Agreement.AGREES);
        Verdict verdict = found.isEmpty()
                ? Verdict.NO_EVIDENCE
                : agrees != claim.negated() ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
        List<Hint> hints = verdict == Verdict.CONTRADICTED
                ? found.stream()
                        .map(each -> new Hint(Hint.Kind.CONTROL, each.finding()))
                        .limit(3)
                        .toList()
                : List.of();
        return new CheckedClaim(claim, verdict, found, hints, Optional.empty());
    }
}
