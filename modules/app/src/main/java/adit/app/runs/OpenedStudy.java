package adit.app.runs;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.reconcile.Reconciliation;
import adit.runs.Asked;
import adit.runs.folder.InputFiles;
import adit.sources.WorldReader;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A study and its world, read and checked together so that the faults of both are reported at once.
 *
 * @param asked the question and its world
 * @param files the bytes from which both were read
 */
public record OpenedStudy(Asked<World, ?, ?> asked, InputFiles files) {

    /** Reads a study with another world than it names. */
    public static OpenedStudy read(Path study, Path world) {
        Issues issues = new Issues();
        return read(open(study, issues), world, issues);
    }

    /** Reads the world that a study names; throws with all issues, those found earlier among them. */
    public static OpenedStudy read(StudyFile file, Issues issues) {
        return read(file, file.world(), issues);
    }

    /** A study file; throws with the issues if it is none. */
    public static StudyFile open(Path study, Issues issues) {
        return find(study, issues).orElseThrow(() -> new BadInputException(issues.list()));
    }

    /** A study file; empty if it is none, with the reason among the issues. */
    public static Optional<StudyFile> find(Path study, Issues issues) {
        return StudyFile.read(study, StudyKinds.usual(), issues);
    }

    private static OpenedStudy read(StudyFile file, Path folder, Issues issues) {
        boolean reconciled = file.startsReconciled();
        Snapshot files = Snapshot.of(folder);
        World observed = world(file, files, issues);
        World world =
                reconciled ? Reconciliation.of(observed, observed.baseYear()).apply(observed) : observed;
        Optional<Asked<World, ?, ?>> asked = file.resolve(world);
        issues.throwIfErrors();
        return new OpenedStudy(asked.orElseThrow(), InputFiles.of(file.bytes(), files.files()));
    }

    /** The world; if it has faults, the study is checked against its names first, so that both are reported. */
    private static World world(StudyFile file, Snapshot folder, Issues issues) {
        try {
            return WorldReader.read(folder, issues);
        } catch (BadInputException faulty) {
            WorldReader.names(folder).ifPresent(file::resolve);
            throw new BadInputException(issues.list());
        }
    }
}
