package adit.sources.rules.evidence;

/** Grades as written in a cell. */
final class Grades {

    private Grades() {}

    /** True for A, B, C and D. */
    static boolean isBetterThanE(String grade) {
        return grade.length() == 1 && grade.charAt(0) >= 'A' && grade.charAt(0) <= 'D';
    }
}
