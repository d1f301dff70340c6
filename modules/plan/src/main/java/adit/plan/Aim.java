package adit.plan;

/**
 * The objective of a level model.
 *
 * @param kind which objective
 * @param from number of the first year in which it counts; for {@link Kind#COVERAGE_IN} the only one
 */
record Aim(Kind kind, int from) {

    /** The objectives of a {@link LevelModel}. */
    enum Kind {
        /** The best coverage in one year. */
        COVERAGE_IN,
        /** The best coverage that can be held from a year on. */
        COVERAGE_FROM,
        /** The lowest share bought that can be held from a year on. */
        SHARE_FROM,
        /** The smallest shortfall from all targets, if all of them hold from a year on. */
        SHORTFALL_FROM,
        /** The smallest shortfall from all targets, each from its own year on. */
        SHORTFALL_ASKED
    }

    /** Code for files, such as {@code coverage-from}. */
    String code() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Sign that converts the objective, which is always maximised, to the requested quantity. */
    int sign() {
        return kind == Kind.COVERAGE_IN || kind == Kind.COVERAGE_FROM ? 1 : -1;
    }
}
