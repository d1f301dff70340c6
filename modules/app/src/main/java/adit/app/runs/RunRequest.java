package adit.app.runs;

import adit.app.RequestErrors;
import adit.app.files.Outputs;
import adit.study.StudyFile;
import adit.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A study to be answered.
 *
 * @param study file of the study
 * @param out folder for the run; empty for a folder in {@code results} with the name of the study
 * @param results folder of the runs of this user, such as {@code out}
 * @param made day that is put on the brief, as YYYY-MM-DD
 * @param languages of the brief; it is written in English in any case
 */
public record RunRequest(Path study, Optional<Path> out, Path results, String made, Set<Language> languages) {

    public RunRequest {
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
    }

    /** The folder of the run; empty if it takes its name from a study that has errors. */
    Optional<Path> folder(Optional<StudyFile> file, RequestErrors errors) {
        return out.isPresent() || errors.any()
                ? out.map(Path::normalize)
                : file.map(found -> results.resolve(found.name()));
    }

    /** What the run reads and replaces; errors become issues. */
    Outputs outputs(Optional<StudyFile> file, Optional<Path> folder, RequestErrors errors) {
        Outputs outputs = new Outputs(errors).reads(study);
        file.filter(found -> Files.isDirectory(found.world())).ifPresent(found -> outputs.reads(found.world()));
        folder.ifPresent(found -> outputs.run("out", found));
        return outputs;
    }
}
