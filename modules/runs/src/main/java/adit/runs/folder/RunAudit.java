package adit.runs.folder;

import adit.folders.Manifest;
import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Checks a finished run again, without a solver: that its inputs are the ones it names, that its result passes the checks of
 * its kind, that {@code run.json} states nothing else, that every table and text follows from it, that no file of the manifest was
 * changed, and that the manifest lists every file that has the name of a part of a run.
 *
 * @param <W> type of what questions refer to
 */
public final class RunAudit<W> {

    private final Path folder;
    private final Asked<W, ?, ?> asked;
    private final InputFiles found;
    private final BiFunction<Run<W, ?, ?>, String, Map<String, String>> texts;
    private final List<Check> checks = new ArrayList<>();

    /**
     * @param folder the run folder
     * @param asked the question, read from the copies of study and world inside it
     * @param found the bytes of these copies
     * @param texts writes the texts of a run for a date, as when the run was written
     */
    public RunAudit(
            Path folder,
            Asked<W, ?, ?> asked,
            InputFiles found,
            BiFunction<Run<W, ?, ?>, String, Map<String, String>> texts) {
        this.folder = folder;
        this.asked = asked;
        this.found = found;
        this.texts = texts;
    }

    /** The report; throws {@link adit.basics.BadInputException} if the folder has no run that can be read. */
    public AuditReport audit() {
        RunDocument document = RunDocument.read(folder);
        Run<W, ?, ?> run = asked.read(document, found.checksums());
        AuditReport ofKind = run.audit();
        checkInputs(document.envelope().inputs(), run.inputs());
        checkSeal(document);
        checkJson(document, run);
        checkFiles(run, document.made());
        checkManifest();
        List<Check> all = new ArrayList<>(checks);
        all.addAll(ofKind.checks());
        return new AuditReport(all, ofKind.notAudited());
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

    /** The content of run.json must follow from its own tables and inputs. */
    private void checkJson(RunDocument stated, Run<W, ?, ?> run) {
        List<String> wrong = stated.differences(run.document());
        add("run.json", "every figure follows from the inputs and the result", "figures", wrong);
    }

    private void checkFiles(Run<W, ?, ?> run, String made) {
        List<String> wrong = new ArrayList<>();
        RunFolder.derived(run, texts(run, made, wrong)).forEach((name, text) -> {
            if (!text.equals(read(name))) {
                wrong.add(name);
            }
        });
        add("tables and texts", "each file follows from run.json", "files", wrong);
    }

    /** Pages and workbooks are not made again; the manifest tells whether they are those that were written. */
    private void checkManifest() {
        List<String> wrong = new ArrayList<>();
        try {
            Optional<Manifest> manifest = Manifest.read(folder);
            if (manifest.isEmpty()) {
                wrong.add(Manifest.FILE);
            } else {
                wrong.addAll(manifest.get().changed(folder));
                wrong.addAll(manifest.get().missing(folder));
                wrong.addAll(RunFiles.strays(folder, manifest.get()));
            }
        } catch (IOException unreadable) {
            wrong.add(Manifest.FILE);
        }
        add(
                "manifest",
                "every file of the manifest is there and unchanged, and no other has the name of a part of the run",
                "files",
                wrong);
    }

    /** The texts generated again; if that fails, it is an error of the run and does not stop the audit. */
    private Map<String, String> texts(Run<W, ?, ?> run, String made, List<String> wrong) {
        try {
            return texts.apply(run, made);
        } catch (RuntimeException unmade) {
            wrong.add("the texts cannot be generated again: " + unmade.getMessage());
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
