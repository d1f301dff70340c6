package adit.plan.model;

import adit.math.lp.LinearModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model of attainable levels: the best coverage, the lowest share bought, and the smallest shortfall
 * from all targets together. Every answer is the same matrix with other bounds and another objective; every column has
 * finite bounds, so that any multipliers of the rows prove a bound.
 */
public final class LevelModel {

    private final ResolvedQuestion r;
    private final List<LimitFamily> limits;
    private final LinearModelDraft draft = new LinearModelDraft();
    private final CapacityExpansion expansion;
    private final PooledBlock cut;
    private final Optional<PooledBlock> use;
    private final LinearModel model;
    private final int years;
    private final int[] phi;
    private final int[] sigma;
    private final int[] shareRow;
    private final int[] holdCoverage;
    private final int[] holdShare;
    private final int[] wantCoverage;
    private final int[] wantShare;
    private final List<Served> served = new ArrayList<>();
    private final int coverageLevel;
    private final int shareLevel;
    private final int shortfall;

    /**
     * A row in which demand is bought, taken from the pool, or not served.
     *
     * @param row its number
     * @param gap column of the part that is not served
     * @param demand t/y
     */
    public record Served(int row, int gap, double demand) {}

    /** Only the cut-off block, or with the use block that a target on the share bought needs. */
    public enum Blocks {
        CUT_OFF,
        ALL
    }

    public LevelModel(ResolvedQuestion resolved, Blocks blocks, List<LimitFamily> limits) {
        r = resolved;
        this.limits = List.copyOf(limits);
        years = r.years();
        expansion = new CapacityExpansion(r, draft, limits);
        cut = new PooledBlock(r, draft, expansion, true, limits);
        boolean wantsShare = r.question().targets().stream().anyMatch(Target.Share.class::isInstance);
        use = wantsShare && blocks == Blocks.ALL
                ? Optional.of(new PooledBlock(r, draft, expansion, false, limits))
                : Optional.empty();
        phi = new int[years];
        sigma = new int[years];
        shareRow = new int[years];
        holdCoverage = new int[years];
        holdShare = new int[years];
        wantCoverage = new int[years];
        wantShare = new int[years];
        coverageLevel = draft.column(0, 1, "coverage-level");
        shareLevel = draft.column(0, 1, "share-level");
        shortfall = draft.column(0, 1, "shortfall");
        for (int t = 0; t < years; t++) {
            addCoverage(t);
            addShare(t);
        }
        model = draft.maximise();
    }

    private void addCoverage(int t) {
        int m = r.target();
        phi[t] = draft.column(0, 1, "coverage/" + r.calendar(t));
        for (int n = 0; n < r.nodes().size(); n++) {
            draft.put(cut.row(m, n, t), phi[t], -r.masses().demand().get(m, n, t));
        }
        holdCoverage[t] = targetRow(t, "hold-coverage/", phi[t], coverageLevel, -1);
        wantCoverage[t] = targetRow(t, "want-coverage/", phi[t], shortfall, 1);
    }

    private int targetRow(int t, String name, int one, int other, double factor) {
        int row = draft.atLeast(-1, name + r.calendar(t));
        draft.put(row, one, 1);
        draft.put(row, other, factor);
        return row;
    }

    /** Demand outside is served; σ is the share of the coalition's use that is bought from the supplier. */
    private void addShare(int t) {
        sigma[t] = draft.column(0, 1, "share/" + r.calendar(t));
        holdShare[t] = -1;
        wantShare[t] = -1;
        use.ifPresent(block -> addShareRows(block, t));
    }

    /** Unserved demand, the same share for everyone, counts as if it were bought. */
    private void addShareRows(PooledBlock block, int t) {
        int m = r.target();
        int gap = draft.column(0, 1, "not-served/" + r.calendar(t));
        int share = draft.atLeast(0, "share-of-use/" + r.calendar(t));
        draft.put(share, sigma[t], r.demandOfMembers(m, t));
        double members = 0;
        double others = 0;
        for (int n = 0; n < r.nodes().size(); n++) {
            double demand = r.masses().demand().get(m, n, t);
            ResolvedQuestion.Node node = r.nodes().get(n);
            if (r.bans(m, n)) {
                int bought = serve(block.row(m, n, t), demand, gap, "at/" + node.id() + "/" + r.calendar(t), t);
                if (node.member()) {
                    draft.put(share, bought, -1);
                }
            } else if (node.member()) {
                members += demand;
            } else {
                others += demand;
            }
        }
        int bought = serve(block.poolRow(m, t), members, gap, "members/" + r.calendar(t), t);
        if (r.question().serve() == Serve.EVERYONE) {
            serve(block.poolRow(m, t), others, gap, "others/" + r.calendar(t), t);
        }
        draft.put(share, bought, -1);
        shareRow[t] = share;
        holdShare[t] = draft.atLeast(-2, "hold-share/" + r.calendar(t));
        draft.put(holdShare[t], shareLevel, 1);
        wantShare[t] = draft.atLeast(-2, "want-share/" + r.calendar(t));
        draft.put(wantShare[t], shortfall, 1);
        for (int row : new int[] {holdShare[t], wantShare[t]}) {
            draft.put(row, sigma[t], -1);
            draft.put(row, gap, -1);
        }
    }

    /** Demand is bought, taken from a balance, or not served; returns the column of purchases. */
    private int serve(int balance, double demand, int gap, String whose, int t) {
        int m = r.target();
        int bought = draft.column(0, r.canBuy(m, t) * demand, bought(whose));
        int own = draft.column(0, demand, ownSupply(whose));
        draft.put(balance, own, -1);
        int row = draft.atLeast(demand, "served-" + whose);
        draft.put(row, bought, 1);
        draft.put(row, own, 1);
        draft.put(row, gap, demand);
        served.add(new Served(row, gap, demand));
        return bought;
    }

    private static String bought(String whose) {
        return whose.startsWith("at/") ? "bought-" + whose : "bought-by-" + whose;
    }

    private static String ownSupply(String whose) {
        return whose.startsWith("at/") ? "own-supply-" + whose : "own-supply-of-" + whose;
    }

    public ResolvedQuestion resolved() {
        return r;
    }

    public LinearModel model() {
        return model;
    }

    /** The families of limits, in the order of their rows. */
    List<LimitFamily> limits() {
        return limits;
    }

    /** The rows of a family of limits. */
    public List<LimitRow> rowsOf(LimitFamily family) {
        return draft.limitRows().stream()
                .filter(row -> row.family().equals(family.id()))
                .toList();
    }

    public CapacityExpansion expansion() {
        return expansion;
    }

    public PooledBlock cut() {
        return cut;
    }

    public Optional<PooledBlock> use() {
        return use;
    }

    /** The blocks in which places trade through a pool: the cut-off and, if there is one, use. */
    public List<PooledBlock> pools() {
        return Stream.concat(Stream.of(cut), use.stream()).toList();
    }

    public int phi(int t) {
        return phi[t];
    }

    /** Rows that serve demand in the block of use; empty without it. */
    public List<Served> served() {
        return List.copyOf(served);
    }

    /** Column of the share bought in a year. */
    public int sigma(int t) {
        return sigma[t];
    }

    /** Row that defines the share bought in a year; meaningless without the block of use. */
    public int shareRow(int t) {
        return shareRow[t];
    }

    int coverageLevel() {
        return coverageLevel;
    }

    int shareLevel() {
        return shareLevel;
    }

    int shortfall() {
        return shortfall;
    }

    int holdCoverageRow(int t) {
        return holdCoverage[t];
    }

    int holdShareRow(int t) {
        return holdShare[t];
    }

    int wantCoverageRow(int t) {
        return wantCoverage[t];
    }

    int wantShareRow(int t) {
        return wantShare[t];
    }
}
