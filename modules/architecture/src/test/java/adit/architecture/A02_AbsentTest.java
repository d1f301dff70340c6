package adit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What is absent where. */
class A02_AbsentTest {

    private final Rules rules = new Rules(Production.ROOT);

    @Test
    void worldReadsNoFile() {
        check(rules.worldReadsNoFile());
    }

    @Test
    void worldKnowsNoJsonAndNoCsv() {
        check(rules.worldKnowsNoFormat());
    }

    @Test
    void worldKnowsNoSolver() {
        check(rules.worldKnowsNoSolver());
    }

    @Test
    void worldKnowsNoClock() {
        check(rules.worldKnowsNoClock());
    }

    @Test
    void mathKnowsNoMineralAndNoCountry() {
        check(rules.mathKnowsNoWorld());
    }

    @Test
    void analysesNeverImportEachOther() {
        check(rules.analysesNeverImportEachOther());
    }

    @Test
    void solversAreCalledFromOnePackage() {
        check(rules.solversInOnePackage());
    }

    /** The others write and delete temporary files of their own, or serve tests. */
    @Test
    void filesAreReplacedInOneModule() {
        check(rules.filesAreReplacedInOneModule(
                ".*\\.math\\.solver\\.NativeLibrary",
                ".*\\.brief\\.sheet\\.Workbook",
                ".*\\.cli\\.WarmUpCommand",
                ".*\\.testworlds\\..*"));
    }

    @Test
    void nativeCodeIsCalledInTheSolversAlone() {
        check(rules.nativeCodeInTheSolversAlone());
    }

    @Test
    void sparseSystemsAreSolvedInOnePackage() {
        check(rules.sparseSystemsInOnePackage());
    }

    @Test
    void onlyTheCommandLineAsksTheTime() {
        check(rules.noClockOutsideTheCommandLine());
    }

    @Test
    void nobodyMakesRandomness() {
        check(rules.noRandomness());
    }

    @Test
    void briefComputesNoFigure() {
        check(rules.briefComputesNoFigure());
    }

    @Test
    void whatHandlesRunsOfAllKindsKnowsNoKind() {
        check(rules.handlingOfRunsKnowsNoKind(Production.classes()));
        check(rules.kindsAreNamed());
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(rules.onlyTheCommandLinePrints());
    }

    @Test
    void noFieldIsInjected() {
        check(rules.noFieldInjection());
    }

    @Test
    void noStaticFieldCanChange() {
        check(rules.noMutableStaticFields());
    }

    @Test
    void noRecordHoldsAnArray() {
        check(rules.recordsHoldNoArrays());
    }

    private static void check(ArchRule rule) {
        rule.check(Production.classes());
    }
}
