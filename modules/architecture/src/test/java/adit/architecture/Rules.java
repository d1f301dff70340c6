package adit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is forbidden, for the packages under a root: {@code adit}, or the example whose every class breaks a rule and so
 * shows that the rule can fail.
 *
 * @param root package that holds one package for each module
 */
record Rules(String root) {

    private static final String[] ANALYSES = {"dependence", "reconcile", "plan", "shock", "coalition"};
    /** Beginnings of the names of classes that belong to a kind, next to those of the kinds themselves. */
    private static final Set<String> OF_KINDS = Set.of("StudyResult");

    private static final Set<String> HANDLERS =
            Set.of("RunCommand", "RunOptions", "RunConsole", "AuditCommand", "BriefCommand");
    /** Adds the file of one kind to a run; the command of that kind asks for it. */
    private static final String OF_ONE_KIND = "ModelExport";

    private static final Set<String> REPLACING =
            Set.of("move", "copy", "delete", "deleteIfExists", "write", "writeString", "newBufferedWriter");
    private static final Set<String> RANDOM_METHODS = Set.of("random", "randomUUID", "shuffle");
    private static final Set<String> INJECTIONS = Set.of("Inject", "Autowired", "Resource", "Value");

    /** A module imports itself, the named modules, and nothing else of ours. */
    ArchRule onlyImports(String module, String... others) {
        String[] allowed = Stream.concat(Stream.of(module), Arrays.stream(others))
                .map(this::in)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))))
                .because("the module table says so");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule worldReadsNoFile() {
        return nothingIn("world").dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file.."));
    }

    ArchRule worldKnowsNoFormat() {
        return nothingIn("world")
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml..", "de.siegmar.."));
    }

    ArchRule worldKnowsNoSolver() {
        return nothingIn("world")
                .dependOnClassesThat(resideInAnyPackage(in("math"), "java.lang.foreign..", "com.google.."));
    }

    ArchRule worldKnowsNoClock() {
        return nothingIn("world")
                .accessTargetWhere(asksTheTime())
                .orShould()
                .dependOnClassesThat(clocks())
                .as("world knows no clock");
    }

    ArchRule mathKnowsNoWorld() {
        return nothingIn("math").dependOnClassesThat().resideInAPackage(in("world"));
    }

    /** Analyses meet in {@code study} alone. */
    ArchRule analysesNeverImportEachOther() {
        return slices().matching(root + ".(*)..")
                .that(describe("are analyses", slice -> Arrays.asList(ANALYSES).contains(slice.getNamePart(1))))
                .should()
                .notDependOnEachOther();
    }

    /** Native solvers are called from one package. */
    ArchRule solversInOnePackage() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".math.solver..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.foreign..", "com.google.ortools..", "org.ojalgo.."));
    }

    /** Whatever replaces or deletes a file goes through one module, so that nothing is lost. */
    ArchRule filesAreReplacedInOneModule(String... ownTemporaryFiles) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("folders"))
                .and()
                .haveNameNotMatching(String.join("|", ownTemporaryFiles))
                .should()
                .accessTargetWhere(describe("replaces or deletes a file", Rules::replacesAFile))
                .as("files are replaced and deleted in one module");
    }

    private static boolean replacesAFile(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                && REPLACING.contains(access.getTarget().getName());
    }

    /** Nothing but the solvers reaches out of Java. */
    ArchRule nativeCodeInTheSolversAlone() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".math.solver..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.foreign.."))
                .orShould()
                .accessTargetWhere(describe("loads a library", Rules::loadsALibrary))
                .orShould(Holding.aNativeMethod())
                .as("native code is called in the solvers alone");
    }

    /** The library of sparse systems is called from one package. */
    ArchRule sparseSystemsInOnePackage() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".math.linear..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.ejml.."));
    }

    /** The day is an argument; only the command line may look at a clock. */
    ArchRule noClockOutsideTheCommandLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessTargetWhere(asksTheTime())
                .orShould()
                .dependOnClassesThat(clocks())
                .as("no class outside cli asks the time");
    }

    /** Draws are made outside and given as numbers; test worlds alone draw their own, from a seed that the test states. */
    ArchRule noRandomness() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("testworlds"))
                .should()
                .accessTargetWhere(describe("draws at random", Rules::drawsAtRandom))
                .orShould()
                .dependOnClassesThat(describe("are generators of random numbers", Rules::isGenerator))
                .as("no class outside testworlds makes its own randomness");
    }

    /** Figures come finished from {@code study}. */
    ArchRule briefComputesNoFigure() {
        Set<String> calculators = Set.of(
                root + ".plan.Planner",
                root + ".audit.plan.PlanAudit",
                root + ".dependence.Dependence",
                root + ".reconcile.Reconciliation",
                root + ".study.PlanKind",
                root + ".runs.folder.RunAudit");
        return nothingIn("brief")
                .dependOnClassesThat(resideInAPackage(in("math"))
                        .or(describe("compute figures", type -> calculators.contains(type.getName()))))
                .as("brief computes no figure");
    }

    /** A further kind of run touches nothing of what handles runs of all kinds. */
    ArchRule handlingOfRunsKnowsNoKind(JavaClasses classes) {
        Set<String> kinds = kinds(classes);
        return noClasses()
                .that(describe("handle runs of all kinds", this::handlesRuns))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Arrays.stream(ANALYSES)
                                .filter(analysis -> !analysis.equals("reconcile"))
                                .map(this::in)
                                .toArray(String[]::new))
                        .or(describe("belong to one kind", type -> belongsToAKind(type, kinds))))
                .as("what handles runs of all kinds knows no kind");
    }

    private boolean handlesRuns(JavaClass type) {
        String name = type.getSimpleName();
        return type.getPackageName().startsWith(root + ".runs")
                || type.getPackageName().startsWith(root + ".text")
                || (type.getPackageName().equals(root + ".app.runs") && !name.startsWith(OF_ONE_KIND))
                || (type.getPackageName().equals(root + ".cli") && HANDLERS.contains(name))
                || type.getPackageName().startsWith(root + ".brief.writers");
    }

    /** Names of the kinds: of each class {@code XKind} of {@code study}, X. */
    private Set<String> kinds(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(root + ".study"))
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Kind"))
                .map(name -> name.substring(0, name.length() - "Kind".length()))
                .collect(Collectors.toSet());
    }

    /** A class of a kind has the name of the kind in front, so that the rule above sees it. */
    ArchRule kindsAreNamed() {
        return classes()
                .that()
                .implement(
                        describe("are the kind of a run", type -> type.getName().equals(root + ".runs.RunKind")))
                .should()
                .haveSimpleNameEndingWith("Kind")
                .andShould()
                .resideInAPackage(root + ".study");
    }

    /** The classes of {@code study} that belong to a kind have its name in front, those of {@code brief} lie in its package. */
    private boolean belongsToAKind(JavaClass type, Set<String> kinds) {
        String name = type.getSimpleName();
        boolean named = name.equals("Study")
                || OF_KINDS.stream().anyMatch(name::startsWith)
                || kinds.stream().anyMatch(name::startsWith);
        return (type.getPackageName().equals(root + ".study") && named)
                || kinds.stream().anyMatch(kind -> showsTheKind(type, kind));
    }

    private boolean showsTheKind(JavaClass type, String kind) {
        String home = root + ".brief." + kind.toLowerCase(Locale.ROOT);
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessTargetWhere(describe("prints", Rules::prints))
                .as("no class outside cli prints");
    }

    ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(describe("inject", Rules::injects))
                .as("no field is injected");
    }

    ArchRule noMutableStaticFields() {
        return fields().that()
                .areStatic()
                .and(not(describe("are made by the compiler", Rules::synthetic)))
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    ArchRule recordsHoldNoArrays() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should(Holding.anArray())
                .as("no record holds an array");
    }

    /** Every class lies in the package of a module, or below. */
    ArchRule classesLieInAModule(String... modules) {
        String[] packages = Arrays.stream(modules).map(this::in).toArray(String[]::new);
        return classes().should().resideInAnyPackage(packages);
    }

    private com.tngtech.archunit.lang.syntax.elements.ClassesShould nothingIn(String module) {
        return noClasses().that().resideInAPackage(in(module)).should();
    }

    private String in(String module) {
        return root + "." + module + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        return describe("asks the time", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean system =
                    owner.equals("java.lang.System") && (name.equals("nanoTime") || name.equals("currentTimeMillis"));
            boolean now = owner.startsWith("java.time.") && name.equals("now");
            boolean date = owner.equals("java.util.Date") && name.equals("<init>");
            return system || now || date;
        });
    }

    private static DescribedPredicate<JavaClass> clocks() {
        Set<String> names =
                Set.of("java.time.Instant", "java.time.Clock", "java.time.InstantSource", "java.util.Calendar");
        return describe("are clocks", type -> names.contains(type.getName()));
    }

    private static boolean drawsAtRandom(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java")
                && RANDOM_METHODS.contains(access.getTarget().getName());
    }

    private static boolean loadsALibrary(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return (owner.equals("java.lang.System") || owner.equals("java.lang.Runtime"))
                && (name.equals("load") || name.equals("loadLibrary"));
    }

    private static boolean isGenerator(JavaClass type) {
        String home = type.getPackageName();
        return home.equals("java.util.random")
                || (home.startsWith("java.") && type.getSimpleName().endsWith("Random"));
    }

    private static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean stream = owner.equals("java.lang.System") && (name.equals("out") || name.equals("err"));
        return stream || owner.equals("java.io.Console") || name.equals("printStackTrace");
    }

    private static boolean injects(JavaAnnotation<?> annotation) {
        return INJECTIONS.contains(annotation.getRawType().getSimpleName());
    }

    private static boolean synthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
