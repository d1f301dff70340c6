package adit.study;

import adit.dependence.Dependence;
import adit.plan.PlanResult;
import adit.plan.audit.AuditReport;
import adit.plan.audit.Check;
import adit.plan.audit.PlanAudit;
import adit.plan.audit.PlanClaims;
import adit.runs.RunDocument;
import adit.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Checks a finished run again, without a solver: that its inputs are the ones it names, that its plan and its proofs hold
 * by arithmetic, that {@code run.json} says nothing beside them, and that every table and text follows from it.
 */
public final class RunAudit {

    private final Path folder;
    private final Study study;
    private final World world;
    private final BiFunction<StudyResult, String, Map<String, String>> texts;
    private final List<Check> checks = new ArrayList<>();

    /**
     * @param folder the run folder
     * @param study read from the copy inside it
     * @param world read from the copy inside it
     * @param texts makes the texts of a result for a day, as when the run was made
     */
    public RunAudit(Path folder, Study study, World world, BiFunction<StudyResult, String, Map<String, String>> texts) {
        this.folder = folder;
        this.study = study;
        this.world = world;
        this.texts = texts;
    }

    /** The report; throws {@link adit.basics.BadInputException} if the folder holds no run that can be read. */
    public AuditReport audit() {
        RunDocument document = RunDocument.read(folder);
        PlanResult plan = PlanDocument.read(document, study.question());
        StudyResult result = new StudyResult(
                study,
                world,
                plan,
                dependence(),
                inputsNow(),
                document.envelope().adit());
        AuditReport arithmetic = PlanAudit.audit(world, study.question(), PlanClaims.of(plan));
        checkInputs(document.envelope().inputs(), result.inputs());
        checkSeal(document);
        checkJson(document, result);
        checkFiles(result, document.made());
        List<Check> all = new ArrayList<>(checks);
        all.addAll(arithmetic.checks());
        return new AuditReport(all, arithmetic.notAudited());
    }

    private adit.dependence.DependenceTable dependence() {
        return Dependence.of(
                world,
                study.question().supplier(),
                new LinkedHashSet<>(study.question().members()),
                world.baseYear());
    }

    private Map<String, String> inputsNow() {
        return RunFolder.checksums(RunFolder.study(folder), RunFolder.world(folder));
    }

    private void checkInputs(Map<String, String> stated, Map<String, String> found) {
        List<String> wrong = new ArrayList<>();
        stated.forEach((path, sum) -> {
            if (!sum.equals(found.get(path))) {
                wrong.add(path);
            }
        });
        found.keySet().stream().filter(path -> !stated.containsKey(path)).forEach(wrong::add);
        add("inputs", "study and world are the files that the run names", "files", wrong);
    }

    private void checkSeal(RunDocument document) {
        boolean whole = document.expectedSeal().equals(document.statedSeal());
        add("seal", "no character of run.json was changed", "files", whole ? List.of() : List.of(RunDocument.FILE));
    }

    /** What run.json says must be what its own tables and inputs give. */
    private void checkJson(RunDocument stated, StudyResult result) {
        List<String> wrong = stated.differences(result.document());
        add("run.json", "every figure follows from the inputs and the plan", "figures", wrong);
    }

    private void checkFiles(StudyResult result, String made) {
        List<String> wrong = new ArrayList<>();
        RunFolder.derived(result, texts(result, made, wrong)).forEach((name, text) -> {
            if (!text.equals(read(name))) {
                wrong.add(name);
            }
        });
        add("tables and texts", "each file follows from run.json", "files", wrong);
    }

    /** The texts made again; if that is not possible, this is a fault of the run and no reason to stop the audit. */
    private Map<String, String> texts(StudyResult result, String made, List<String> wrong) {
        try {
            return texts.apply(result, made);
        } catch (RuntimeException unmade) {
            wrong.add("the texts cannot be made again: " + unmade.getMessage());
            return Map.of();
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            return "";
        }
    }

    private void add(String name, String words, String unit, List<String> wrong) {
        checks.add(new Check(name, words, unit, wrong.size(), 0, String.join(", ", wrong)));
    }
}
