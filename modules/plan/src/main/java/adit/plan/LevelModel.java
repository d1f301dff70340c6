package adit.plan;

import adit.math.lp.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of attainable levels: the best coverage, the lowest share bought, and the smallest shortfall
 * from all targets together. Every answer is the same matrix with other bounds and another objective; every column has
 * finite bounds, so that any multipliers of the rows prove a bound.
 */
final class LevelModel {

    private final Resolved r;
    private final Draft draft = new Draft();
    private final Expansion expansion;
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
    record Served(int row, int gap, double demand) {}

    /** Only the cut-off block, or with the use block that a target on the share bought needs. */
    enum Blocks {
        CUT_OFF,
        ALL
    }

    LevelModel(Resolved resolved, Blocks blocks) {
        r = resolved;
        years = r.years();
        expansion = new Expansion(r, draft);
        cut = new PooledBlock(r, draft, expansion, true);
        boolean wantsShare = r.question().targets().stream().anyMatch(Target.Share.class::isInstance);
        use = wantsShare && blocks == Blocks.ALL
                ? Optional.of(new PooledBlock(r, draft, expansion, false))
                : Optional.empty();
        phi = new int[years];
        sigma = new int[years];
        shareRow = new int[years];
        holdCoverage = new int[years];
        holdShare = new int[years];
        wantCoverage = new int[years];
        wantShare = new int[years];
        coverageLevel = draft.column(0, 1, 0, "coverage-level");
        shareLevel = draft.column(0, 1, 0, "share-level");
        shortfall = draft.column(0, 1, 0, "shortfall");
        for (int t = 0; t < years; t++) {
            addCoverage(t);
            addShare(t);
        }
        model = draft.maximise();
    }

    private void addCoverage(int t) {
        int m = r.target();
        phi[t] = draft.column(0, 1, 0, "coverage/" + r.calendar(t));
        for (int n = 0; n < r.nodes().size(); n++) {
            draft.put(cut.row(m, n, t), phi[t], -r.demand().get(m, n, t));
        }
        holdCoverage[t] = targetRow(t, "hold-coverage/", phi[t], coverageLevel, -1);
        wantCoverage[t] = targetRow(t, "want-coverage/", phi[t], shortfall, 1);
    }

    private int targetRow(int t, String name, int one, int other, double factor) {
        int row = draft.atLeast(-1, RowTag.Family.TARGET, -1, t, name + r.calendar(t));
        draft.put(row, one, 1);
        draft.put(row, other, factor);
        return row;
    }

    /** Demand outside is served; σ is the share of the coalition's use that is bought from the supplier. */
    private void addShare(int t) {
        sigma[t] = draft.column(0, 1, 0, "share/" + r.calendar(t));
        holdShare[t] = -1;
        wantShare[t] = -1;
        use.ifPresent(block -> addShareRows(block, t));
    }

    /** Unserved demand, the same share for everyone, counts as if it were bought. */
    private void addShareRows(PooledBlock block, int t) {
        int m = r.target();
        double coalition = r.demandOfMembers(m, t);
        double others = r.demandOutside(m, t) - coalition;
        int gap = draft.column(0, 1, 0, "not-served/" + r.calendar(t));
        int bought = serve(block, coalition, gap, "members/" + r.calendar(t), t);
        serve(block, others, gap, "others/" + r.calendar(t), t);
        int share = draft.atLeast(0, RowTag.Family.TARGET, -1, t, "share-of-use/" + r.calendar(t));
        draft.put(share, sigma[t], coalition);
        draft.put(share, bought, -1);
        shareRow[t] = share;
        holdShare[t] = draft.atLeast(-2, RowTag.Family.TARGET, -1, t, "hold-share/" + r.calendar(t));
        draft.put(holdShare[t], shareLevel, 1);
        wantShare[t] = draft.atLeast(-2, RowTag.Family.TARGET, -1, t, "want-share/" + r.calendar(t));
        draft.put(wantShare[t], shortfall, 1);
        for (int row : new int[] {holdShare[t], wantShare[t]}) {
            draft.put(row, sigma[t], -1);
            draft.put(row, gap, -1);
        }
    }

    /** Demand is bought, taken from the pool, or not served; returns the column of purchases. */
    private int serve(PooledBlock block, double demand, int gap, String name, int t) {
        int m = r.target();
        int bought = draft.column(0, r.canBuy(m, t) ? demand : 0, 0, "bought-by-" + name);
        int own = draft.column(0, demand, 0, "own-supply-of-" + name);
        draft.put(block.poolRow(m, t), own, -1);
        int row = draft.atLeast(demand, RowTag.Family.TARGET, -1, t, "served-" + name);
        draft.put(row, bought, 1);
        draft.put(row, own, 1);
        draft.put(row, gap, demand);
        served.add(new Served(row, gap, demand));
        return bought;
    }

    Resolved resolved() {
        return r;
    }

    LinearModel model() {
        return model;
    }

    List<RowTag> tags() {
        return draft.tags();
    }

    Expansion expansion() {
        return expansion;
    }

    PooledBlock cut() {
        return cut;
    }

    Optional<PooledBlock> use() {
        return use;
    }

    int phi(int t) {
        return phi[t];
    }

    /** Rows that serve demand in the block of use; empty without it. */
    List<Served> served() {
        return List.copyOf(served);
    }

    /** Column of the share bought in a year. */
    int sigma(int t) {
        return sigma[t];
    }

    /** Row that defines the share bought in a year; meaningless without the block of use. */
    int shareRow(int t) {
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
