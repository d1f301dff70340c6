package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.architecture.broken.app.runs.RunPlacing;
import adit.architecture.broken.app.runs.RunTask;
import adit.architecture.broken.audit.UsesThePlanner;
import adit.architecture.broken.brief.ComputesAFigure;
import adit.architecture.broken.brief.ImportsTheCommandLine;
import adit.architecture.broken.brief.writers.BriefWriter;
import adit.architecture.broken.brief.writers.HtmlPage;
import adit.architecture.broken.charts.DeclaresANativeMethod;
import adit.architecture.broken.charts.LoadsALibrary;
import adit.architecture.broken.charts.ReachesOutOfJava;
import adit.architecture.broken.cli.AsksAnAnalysis;
import adit.architecture.broken.dependence.ImportsAnotherAnalysis;
import adit.architecture.broken.math.CallsASolverOutsideItsPackage;
import adit.architecture.broken.math.KnowsAPlace;
import adit.architecture.broken.math.SolvesASystemOutsideItsPackage;
import adit.architecture.broken.plan.AsksTheDay;
import adit.architecture.broken.plan.AsksTheTime;
import adit.architecture.broken.plan.DrawsAName;
import adit.architecture.broken.plan.DrawsANumber;
import adit.architecture.broken.plan.GoesInACycle;
import adit.architecture.broken.study.CanChange;
import adit.architecture.broken.study.HoldsAListOfArrays;
import adit.architecture.broken.study.HoldsAnArray;
import adit.architecture.broken.study.IsInjected;
import adit.architecture.broken.study.Prints;
import adit.architecture.broken.study.ReplacesAFile;
import adit.architecture.broken.world.AsksAClock;
import adit.architecture.broken.world.CallsASolver;
import adit.architecture.broken.world.ParsesJson;
import adit.architecture.broken.world.ReadsAFile;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule, shown a class that breaks it, names that class. */
class A04_EveryRuleCanFailTest {

    private static final String ROOT = "adit.architecture.broken";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    private final Rules rules = new Rules(ROOT);

    @Test
    void anImportOutsideTheModuleTableIsFound() {
        finds(rules.onlyImports("math", "basics"), KnowsAPlace.class);
        finds(rules.onlyImports("brief", "study", "plan", "dependence"), ImportsTheCommandLine.class);
        finds(rules.onlyImports("cli", "app", "text"), AsksAnAnalysis.class);
    }

    @Test
    void aCycleIsFound() {
        finds(rules.noCycles(), GoesInACycle.class);
    }

    @Test
    void aClassOutsideAllModulesIsFound() {
        finds(rules.classesLieInAModule("math", "world", "plan"), HoldsAnArray.class);
    }

    @Test
    void aFileReadByWorldIsFound() {
        finds(rules.worldReadsNoFile(), ReadsAFile.class);
    }

    @Test
    void jsonParsedByWorldIsFound() {
        finds(rules.worldKnowsNoFormat(), ParsesJson.class);
    }

    @Test
    void aSolverCalledByWorldIsFound() {
        finds(rules.worldKnowsNoSolver(), CallsASolver.class);
    }

    @Test
    void aClockAskedByWorldIsFound() {
        finds(rules.worldKnowsNoClock(), AsksAClock.class);
    }

    @Test
    void anAuditThatUsesThePlannerIsFound() {
        finds(rules.onlyImports("audit", "plandata"), UsesThePlanner.class);
    }

    @Test
    void aPlaceKnownToMathIsFound() {
        finds(rules.mathKnowsNoWorld(), KnowsAPlace.class);
    }

    @Test
    void anAnalysisThatImportsAnotherIsFound() {
        finds(rules.analysesNeverImportEachOther(), ImportsAnotherAnalysis.class);
    }

    @Test
    void aSolverCalledOutsideItsPackageIsFound() {
        finds(rules.solversInOnePackage(), CallsASolverOutsideItsPackage.class);
    }

    @Test
    void aFileReplacedInAnotherModuleIsFound() {
        finds(rules.filesAreReplacedInOneModule(), ReplacesAFile.class);
    }

    @Test
    void nativeCodeOutsideTheSolversIsFound() {
        finds(rules.nativeCodeInTheSolversAlone(), LoadsALibrary.class);
        finds(rules.nativeCodeInTheSolversAlone(), DeclaresANativeMethod.class);
        finds(rules.nativeCodeInTheSolversAlone(), ReachesOutOfJava.class);
    }

    @Test
    void aSparseSystemSolvedOutsideItsPackageIsFound() {
        finds(rules.sparseSystemsInOnePackage(), SolvesASystemOutsideItsPackage.class);
    }

    @Test
    void aClockAskedOutsideTheCommandLineIsFound() {
        finds(rules.noClockOutsideTheCommandLine(), AsksTheTime.class);
        finds(rules.noClockOutsideTheCommandLine(), AsksTheDay.class);
    }

    @Test
    void randomnessIsFound() {
        finds(rules.noRandomness(), DrawsANumber.class);
        finds(rules.noRandomness(), DrawsAName.class);
    }

    @Test
    void aFigureComputedByBriefIsFound() {
        finds(rules.briefComputesNoFigure(), ComputesAFigure.class);
    }

    @Test
    void aKindKnownToTheHandlingOfRunsIsFound() {
        finds(rules.handlingOfRunsKnowsNoKind(BROKEN), RunTask.class);
        finds(rules.handlingOfRunsKnowsNoKind(BROKEN), RunPlacing.class);
        finds(rules.handlingOfRunsKnowsNoKind(BROKEN), BriefWriter.class);
        finds(rules.handlingOfRunsKnowsNoKind(BROKEN), HtmlPage.class);
    }

    @Test
    void printingOutsideTheCommandLineIsFound() {
        finds(rules.onlyTheCommandLinePrints(), Prints.class);
    }

    @Test
    void anInjectedFieldIsFound() {
        finds(rules.noFieldInjection(), IsInjected.class);
    }

    @Test
    void aStaticFieldThatCanChangeIsFound() {
        finds(rules.noMutableStaticFields(), CanChange.class);
    }

    @Test
    void anArrayInARecordIsFound() {
        finds(rules.recordsHoldNoArrays(), HoldsAnArray.class);
        finds(rules.recordsHoldNoArrays(), HoldsAListOfArrays.class);
    }

    @Test
    void aPackageWithoutNullMarkedIsFound(@TempDir Path root) throws IOException {
        Path unmarked = file(root, "modules/math/src/main/java/adit/math/package-info.java", "package adit.math;");
        file(root, "modules/plan/src/main/java/adit/plan/package-info.java", "@NullMarked\npackage adit.plan;");
        Path absent = file(root, "modules/plan/src/main/java/adit/plan/deep/A.java", "class A {}");
        assertThat(new Repository(root).packagesWithoutNullMarked())
                .containsExactly(unmarked, absent.resolveSibling("package-info.java"));
    }

    @Test
    void aFileOutsideThePackageOfItsModuleIsFound(@TempDir Path root) throws IOException {
        file(root, "modules/math/src/main/java/adit/math/A.java", "class A {}");
        Path astray = file(root, "modules/math/src/main/java/adit/world/A.java", "class A {}");
        assertThat(new Repository(root).filesOutsideTheirModule()).containsExactly(astray);
    }

    @Test
    void mineralsAndCountriesNamedByMathAreFound(@TempDir Path root) throws IOException {
        file(
                root,
                "modules/math/src/main/java/adit/math/A.java",
                "class A {}\n// all but CHN\n// stores cores, Rare-earth");
        assertThat(new Repository(root).wordsOfTheWorldIn("math"))
                .hasSize(2)
                .anyMatch(line -> line.contains("all but CHN"))
                .anyMatch(line -> line.contains("Rare-earth"));
    }

    @Test
    void aFileOfDataThatIsTooLargeIsFound(@TempDir Path root) throws IOException {
        Path large = file(root, "data/large.csv", "x".repeat((int) Repository.LARGEST + 1));
        file(root, "data/small.csv", "x".repeat((int) Repository.LARGEST));
        assertThat(new Repository(root).largeData()).containsExactly(large);
    }

    @Test
    void modulesOfThePomAndOfTheTableAreRead(@TempDir Path root) throws IOException {
        file(root, "pom.xml", "<module>modules/basics</module>\n<module>modules/math</module>");
        file(
                root,
                "ARCHITECTURE.md",
                "| folder | line |\n|---|---|\n| `data/` | x |\n\n| module | line |\n|---|---|\n| `basics` | x |\n| `gone` | x |\n\n| `x` |\n");
        Repository repository = new Repository(root);
        assertThat(repository.modules()).isEqualTo(List.of("basics", "math"));
        assertThat(repository.modulesInTheTable()).isEqualTo(List.of("basics", "gone"));
    }

    private static Path file(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static void finds(ArchRule rule, Class<?> culprit) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit.getSimpleName());
    }
}
