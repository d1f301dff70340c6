package adit.app.runs;

import adit.app.Faults;
import adit.app.files.Outputs;
import adit.study.StudyFile;
import adit.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A study to be answered.
 *
 * @param study file of the study
 * @param out folder for the run; empty for {@code out/<name of the study>}
 * @param made day that is put on the brief, as YYYY-MM-DD
 * @param languages of the brief; it is written in English in any case
 */
public record RunRequest(Path study, Optional<Path> out, String made, Set<Language> languages) {

    public RunRequest {
        languages = Set.copyOf(languages);
    }

    /** The folder of the run; empty if it takes its name from a study that has errors. */
    Optional<Path> folder(Optional<StudyFile> file, Faults faults) {
        return out.isPresent() || faults.any()
                ? out.map(Path::normalize)
                : file.map(found -> Path.of("out", found.name()));
    }

    /** What the run reads and replaces; errors become issues. */
    Outputs outputs(Optional<StudyFile> file, Optional<Path> folder, Faults faults) {
        Outputs outputs = new Outputs(faults).reads(study);
        file.filter(found -> Files.isDirectory(found.world())).ifPresent(found -> outputs.reads(found.world()));
        folder.ifPresent(found -> outputs.run("out", found));
        return outputs;
    }
}
