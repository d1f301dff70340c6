package adit.app.runs;

import adit.app.files.OutputFile;
import adit.app.files.Outputs;
import adit.runs.Run;
import adit.study.StudyFile;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a face adds to the usual handling of a run. */
public interface RunExtra {

    /** Adds nothing. */
    RunExtra NOTHING = new RunExtra() {
        @Override
        public void check(Optional<StudyFile> file, Outputs outputs) {
            // nothing to check
        }

        @Override
        public List<More> more(Run<World, ?, ?> run) {
            return List.of();
        }
    };

    /**
     * A further file.
     *
     * @param file where it is written; {@link #check} has seen it
     * @param content writes it
     */
    record More(Path file, OutputFile.Content content) {}

    /** Checks the study and further outputs before any work; errors become issues. */
    void check(Optional<StudyFile> file, Outputs outputs);

    /** Further files of an answered study. */
    List<More> more(Run<World, ?, ?> run);
}
