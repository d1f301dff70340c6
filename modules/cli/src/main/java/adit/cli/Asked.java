package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.reconcile.Reconciliation;
import adit.sources.WorldReader;
import adit.study.Study;
import adit.study.StudyFile;
import adit.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A study and its world, read and checked together so that the faults of both are told at once.
 *
 * @param study what is asked
 * @param world what it is asked of
 * @param worldFolder where the world lies
 */
record Asked(Study study, World world, Path worldFolder) {

    /** Reads a study and the world that it names. */
    static Asked read(Path study) {
        Issues issues = new Issues();
        StudyFile file = open(study, issues);
        return read(file, file.world(), issues);
    }

    /** Reads a study with another world than it names. */
    static Asked read(Path study, Path world) {
        Issues issues = new Issues();
        return read(open(study, issues), world, issues);
    }

    /** Reads the world that a study names; throws with all issues, those found earlier among them. */
    static Asked read(StudyFile file, Issues issues) {
        return read(file, file.world(), issues);
    }

    private static StudyFile open(Path study, Issues issues) {
        Optional<StudyFile> file = StudyFile.read(study, issues);
        return file.orElseThrow(() -> new BadInputException(issues.list()));
    }

    private static Asked read(StudyFile file, Path folder, Issues issues) {
        boolean reconciled = file.startsReconciled();
        World observed = world(file, folder, issues);
        World world =
                reconciled ? Reconciliation.of(observed, observed.baseYear()).apply(observed) : observed;
        Optional<Study> study = file.resolve(world);
        issues.throwIfErrors();
        return new Asked(study.orElseThrow(), world, folder);
    }

    /** The world; if it has faults, the study is checked against its names first, so that both are told. */
    private static World world(StudyFile file, Path folder, Issues issues) {
        try {
            return WorldReader.read(folder, issues);
        } catch (BadInputException faulty) {
            WorldReader.names(folder).ifPresent(file::resolve);
            throw new BadInputException(issues.list());
        }
    }
}
