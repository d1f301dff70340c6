package adit.math.solver;

import adit.math.lp.Basis;
import adit.math.lp.Status;

/** The status numbers of HiGHS for solves and variables, converted to ours. */
final class HighsStatus {

    static final int SOLVE_ERROR = 4;

    private HighsStatus() {}

    /** Our word for a kNativeModelStatus; a status that we do not know is a failure. */
    static Status of(int code) {
        return switch (code) {
            case 6, 7 -> Status.OPTIMAL;
            case 8 -> Status.INFEASIBLE;
            case 9 -> Status.UNBOUNDED_OR_INFEASIBLE;
            case 10 -> Status.UNBOUNDED;
            case 11, 12, 13, 14, 16, 18 -> Status.LIMIT;
            case 17 -> Status.CANCELLED;
            default -> Status.FAILED;
        };
    }

    /** The meaning of a kNativeModelStatus. */
    static String words(int code) {
        return switch (code) {
            case 6, 7 -> "optimal";
            case 8 -> "infeasible";
            case 9 -> "unbounded or infeasible";
            case 10 -> "unbounded";
            case 11 -> "objective bound";
            case 12 -> "objective target";
            case 13 -> "time limit";
            case 14 -> "iteration limit";
            case 16 -> "solution limit";
            case 17 -> "interrupted";
            case 18 -> "memory limit";
            default -> "model status " + code;
        };
    }

    /** Our word for a kHighsBasisStatus. */
    static Basis.At place(int code) {
        return switch (code) {
            case 0 -> Basis.At.LOWER;
            case 1 -> Basis.At.BASIC;
            case 2 -> Basis.At.UPPER;
            case 3 -> Basis.At.ZERO;
            default -> Basis.At.NONBASIC;
        };
    }

    /** The kHighsBasisStatus for our word. */
    static int code(Basis.At place) {
        return switch (place) {
            case LOWER -> 0;
            case BASIC -> 1;
            case UPPER -> 2;
            case ZERO -> 3;
            case NONBASIC -> 4;
        };
    }
}
