package adit.audit.plan;

import adit.math.lp.LinearModel;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.Supply;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/**
 * The equations of attainable levels in {@code docs/plan.md}, written from world and question without the planner's model: tons per year, shares and
 * million US$. Multipliers of its rows give a bound on a level, and values of its columns a plan that attains one.
 */
final class LevelEquations {

    private final AuditInputs inputs;
    private final Relaxed relaxed;
    private final EquationModel model = new EquationModel();
    private final PoolEquations cut;
    private final boolean share;
    private final LinearModel linear;

    /**
     * The equations of a question with a family of limits relaxed, or none.
     *
     * @param use true for all of them, if there is a target on the share; false for the cut-off block alone, which coverage needs
     */
    LevelEquations(AuditInputs inputs, Relaxed relaxed, boolean use) {
        this.inputs = inputs;
        this.relaxed = relaxed;
        StartEquations starts = new StartEquations(inputs, model, relaxed);
        cut = new PoolEquations(inputs, model, starts, relaxed, Supply.CUT);
        model.column("coverage-level", 1);
        model.column("share-level", 1);
        model.column("shortfall", 1);
        inputs.years().forEach(this::addCoverage);
        share = use && inputs.question().targets().stream().anyMatch(Target.Share.class::isInstance);
        if (share) {
            PoolEquations bought = new PoolEquations(inputs, model, starts, relaxed, Supply.USE);
            inputs.years().forEach(year -> addShare(bought, year));
        }
        linear = model.build();
    }

    /** The part of demand that is left if demand is relaxed. */
    private double left() {
        return relaxed.is("demand") ? 1 - inputs.question().assumptions().relaxedDemand() : 1;
    }

    /** Every balance of the target form gives {@code φ[t]·d[n,t]}. */
    private void addCoverage(int year) {
        int phi = model.column("coverage/" + year, 1);
        for (String node : inputs.nodes().codes()) {
            model.put(cut.balanceAt(inputs.target(), node, year), phi, -left() * inputs.demand(node, year));
        }
        link("hold-coverage/" + year, phi, 1, "coverage-level", -1);
        link("want-coverage/" + year, phi, 1, "shortfall", 1);
    }

    /** A row that an aim sets: until then it holds always. */
    private int link(String key, int one, double factor, String level, double ofLevel) {
        int row = model.atLeast(key, -2);
        model.put(row, one, factor);
        model.put(row, model.column(level), ofLevel);
        return row;
    }

    /** {@code σ[t]·(use of members) ≥ what they buy}, and {@code σ[t] + g[t]} against the level. */
    private void addShare(PoolEquations use, int year) {
        int gap = model.column("not-served/" + year, 1);
        int sigma = model.column("share/" + year, 1);
        int part = model.atLeast("share-of-use/" + year, 0);
        model.put(part, sigma, left() * inputs.demandOfMembers(year));
        for (String node : confined()) {
            int bought = serve(use, node, "at/" + node + "/" + year, inputs.demand(node, year), gap, year);
            if (inputs.nodes().isMember(node)) {
                model.put(part, bought, -1);
            }
        }
        double members = ofPool(true, year);
        double others = ofPool(false, year);
        int bought = serve(use, AuditNodes.POOL, "by-members/" + year, members, gap, year);
        if (inputs.nodes().codes().contains(AuditNodes.OTHERS)) {
            serve(use, AuditNodes.POOL, "by-others/" + year, others, gap, year);
        }
        model.put(part, bought, -1);
        for (int above : new int[] {
            link("hold-share/" + year, sigma, -1, "share-level", 1),
            link("want-share/" + year, sigma, -1, "shortfall", 1)
        }) {
            model.put(above, gap, -1);
        }
    }

    /** Places that ban the export of the target form in some year: they have balances of their own. */
    private List<String> confined() {
        return inputs.nodes().codes().stream()
                .filter(node -> inputs.nodes().bans(inputs.target(), node))
                .toList();
    }

    /** Demand of the members, or of the others, that is served from the pool. */
    private double ofPool(boolean members, int year) {
        return inputs.nodes().codes().stream()
                .filter(node -> !inputs.nodes().bans(inputs.target(), node))
                .filter(node -> inputs.nodes().isMember(node) == members)
                .mapToDouble(node -> inputs.demand(node, year))
                .sum();
    }

    /** Demand is bought, taken from a balance, or not served. More than all demand, relaxed or not, is never moved. */
    private int serve(PoolEquations use, String node, String key, double demand, int gap, int year) {
        String whose = key.replaceFirst("^by-", "");
        int bought = model.column("bought-" + key, inputs.buyable(inputs.target(), year) * demand);
        int own = model.column("own-supply-" + key.replaceFirst("^by-", "of-"), demand);
        int balance = node.equals(AuditNodes.POOL)
                ? use.balanceOfPool(inputs.target(), year)
                : use.balanceAt(inputs.target(), node, year);
        model.put(balance, own, -1);
        int row = model.atLeast("served-" + whose, left() * demand);
        model.put(row, bought, 1);
        model.put(row, own, 1);
        model.put(row, gap, left() * demand);
        return bought;
    }

    /**
     * The equations with the objective of an aim, which is maximised.
     *
     * @param aim code such as {@code coverage-from}
     * @param fromYear calendar year from which the aim holds; the only one for {@code coverage-in}
     * @return empty if the question does not have this aim, or the year is outside its horizon
     */
    Optional<LinearModel> withAim(String aim, int fromYear) {
        Question question = inputs.question();
        if (fromYear < question.firstYear() || fromYear > question.lastYear() || (aim.startsWith("share") && !share)) {
            return Optional.empty();
        }
        Aimed aimed = new Aimed(linear, model);
        switch (aim) {
            case "coverage-in" -> aimed.maximise("coverage/" + fromYear, 1);
            case "coverage-from" -> {
                aimed.maximise("coverage-level", 1);
                from(fromYear, year -> aimed.atLeast("hold-coverage/" + year, 0));
            }
            case "share-from" -> {
                aimed.maximise("share-level", -1);
                from(fromYear, year -> aimed.atLeast("hold-share/" + year, 0));
            }
            case "shortfall-from" -> wantAll(aimed, target -> fromYear);
            case "shortfall-asked" -> wantAll(aimed, Target::from);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(aimed.model());
    }

    /** 1 if the quantity of an aim is the objective itself, −1 if it is its negative. */
    static int sign(String aim) {
        return aim.startsWith("coverage") ? 1 : -1;
    }

    private void wantAll(Aimed aimed, ToIntFunction<Target> starts) {
        aimed.maximise("shortfall", -1);
        for (Target target : inputs.question().targets()) {
            from(starts.applyAsInt(target), year -> {
                switch (target) {
                    case Target.Coverage wanted -> aimed.atLeast("want-coverage/" + year, wanted.level());
                    case Target.Share wanted -> aimed.atLeast("want-share/" + year, -wanted.level());
                }
            });
        }
    }

    private void from(int first, IntConsumer action) {
        inputs.years().filter(year -> year >= first).forEach(action);
    }
}
