package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who imports whom. Maven keeps most of it, since a module compiles against what its pom names; but what a module names is
 * also given to those that name it, and these tests hold for that too.
 */
class A01_ModuleTableTest {

    private final Rules rules = new Rules(Production.ROOT);

    @Test
    void basicsImportsNothingOfOurs() {
        check("basics");
    }

    @Test
    void foldersImportsNothingOfOurs() {
        check("folders");
    }

    @Test
    void mathImportsBasics() {
        check("math", "basics");
    }

    @Test
    void runsImportsFoldersAndBasicsAndKnowsNoKind() {
        check("runs", "folders", "basics");
    }

    @Test
    void worldImportsBasics() {
        check("world", "basics");
    }

    @Test
    void sourcesImportsWorldFoldersAndBasics() {
        check("sources", "world", "folders", "basics");
    }

    @Test
    void importersImportsSourcesAndTheFieldsOfYamlFiles() {
        check("importers", "sources", "world", "folders", "runs", "basics");
    }

    @Test
    void dependenceImportsWorldMathAndBasics() {
        check("dependence", "world", "math", "basics");
    }

    @Test
    void reconcileImportsWorldMathAndBasics() {
        check("reconcile", "world", "math", "basics");
    }

    @Test
    void plandataImportsRunsWorldAndBasics() {
        check("plandata", "runs", "world", "basics");
    }

    @Test
    void planImportsItsDataRunsWorldMathAndBasics() {
        check("plan", "plandata", "runs", "world", "math", "basics");
    }

    @Test
    void auditImportsWhatAPlanStatesAndNothingThatComputesIt() {
        check("audit", "plandata", "runs", "world", "math", "basics");
    }

    @Test
    void studyImportsTheAnalysesAndTheUnitsAndBandsOfFigures() {
        check("study", "dependence", "plan", "audit", "plandata", "sources", "runs", "world", "math", "basics");
    }

    @Test
    void curationImportsStudyAndThePlanWhoseAssumptionsItMoves() {
        check("curation", "study", "plan", "plandata", "runs", "world", "math", "basics");
    }

    @Test
    void chartsImportsNothingOfOurs() {
        check("charts");
    }

    @Test
    void textImportsChartsAndTheWorldWhoseNamesItSays() {
        check("text", "charts", "world", "basics");
    }

    @Test
    void briefImportsStudyCurationReconcileAndWhatTheyShow() {
        check(
                "brief",
                "text",
                "study",
                "curation",
                "reconcile",
                "runs",
                "charts",
                "plandata",
                "dependence",
                "world",
                "basics");
    }

    @Test
    void checkImportsStudyAndWhatItsEvidenceIs() {
        check("check", "text", "charts", "study", "runs", "plandata", "dependence", "world", "basics");
    }

    @Test
    void appImportsAllBelowIt() {
        check(
                "app",
                "folders",
                "sources",
                "importers",
                "study",
                "curation",
                "runs",
                "text",
                "charts",
                "brief",
                "check",
                "plan",
                "plandata",
                "dependence",
                "reconcile",
                "world",
                "math",
                "basics");
    }

    @Test
    void cliImportsAppAndWhatTextIsMadeWith() {
        check("cli", "app", "brief", "text", "runs", "basics");
    }

    @Test
    void testworldsImportsWorldAndWhatAPlanIsAsked() {
        rules.onlyImports("testworlds", "plandata", "world", "basics")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void noPackagesFormACycle() {
        rules.noCycles().check(Production.classes());
    }

    @Test
    void everyClassLiesInAModule() {
        List<String> modules = Repository.find().modules();
        rules.classesLieInAModule(modules.toArray(String[]::new)).check(Production.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basics",
                "folders",
                "runs",
                "math",
                "world",
                "sources",
                "importers",
                "dependence",
                "reconcile",
                "plandata",
                "plan",
                "audit",
                "study",
                "curation",
                "charts",
                "brief",
                "check",
                "app",
                "cli"
            })
    void theRulesSeeTheClassesOf(String module) {
        assertThat(Production.classes())
                .anyMatch(type -> type.getPackageName().startsWith(Production.ROOT + "." + module));
    }

    private void check(String module, String... others) {
        rules.onlyImports(module, others).check(Production.classes());
    }
}
