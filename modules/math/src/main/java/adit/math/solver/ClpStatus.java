package adit.math.solver;

import adit.math.lp.Basis;
import adit.math.lp.Status;

/** The status numbers of Clp for solves and variables, converted to ours. */
final class ClpStatus {

    /** A limit of time or iterations. */
    static final int STOPPED = 3;

    /** Ours: Clp was not asked to go on. */
    static final int CANCELLED = -7;

    private static final int BASIC = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 3;
    private static final int FIXED = 5;

    private ClpStatus() {}

    /**
     * Our word for a status of a solve.
     *
     * @param feasible whether Clp ended at a feasible point
     */
    static Status of(int code, boolean feasible) {
        return switch (code) {
            case 0 -> Status.OPTIMAL;
            case 1 -> Status.INFEASIBLE;
            case 2 -> feasible ? Status.UNBOUNDED : Status.UNBOUNDED_OR_INFEASIBLE;
            case STOPPED -> Status.LIMIT;
            case CANCELLED -> Status.CANCELLED;
            default -> Status.FAILED;
        };
    }

    /** The meaning of a status of a solve. */
    static String words(int code) {
        return switch (code) {
            case 0 -> "optimal";
            case 1 -> "infeasible";
            case 2 -> "unbounded";
            case STOPPED -> "time limit";
            case CANCELLED -> "interrupted";
            default -> "status " + code;
        };
    }

    static Basis.At place(int code) {
        return switch (code) {
            case BASIC -> Basis.At.BASIC;
            case UPPER -> Basis.At.UPPER;
            case LOWER, FIXED -> Basis.At.LOWER;
            case 0 -> Basis.At.ZERO;
            default -> Basis.At.NONBASIC;
        };
    }

    static byte code(Basis.At place) {
        return (byte)
                switch (place) {
                    case BASIC -> BASIC;
                    case UPPER -> UPPER;
                    case LOWER, NONBASIC -> LOWER;
                    case ZERO -> 0;
                };
    }
}
