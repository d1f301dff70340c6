package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.runs.Run;
import adit.study.StudyFile;
import adit.study.Version;
import adit.text.Language;
import adit.world.World;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** Answers a study of any kind: reads study and world, answers, and hands over. */
final class RunHandling {

    /** What a command adds to the usual handling of a run. */
    interface Extra {

        /** Checks the study and further outputs before any work; faults become issues. */
        void check(Optional<StudyFile> file, Outputs outputs);

        /** Further files of an answered study. */
        List<More> more(Run<World, ?, ?> run);
    }

    /**
     * A further file.
     *
     * @param file where it goes; {@link Extra#check} has seen it
     * @param content writes it
     */
    record More(Path file, OutputFile.Content content) {}

    /** Adds nothing. */
    static final Extra NOTHING = new Extra() {
        @Override
        public void check(Optional<StudyFile> file, Outputs outputs) {
            // nothing to check
        }

        @Override
        public List<More> more(Run<World, ?, ?> run) {
            return List.of();
        }
    };

    private final RunOptions options;
    private final Extra extra;
    private final CommandLine line;
    private final Map<String, Double> timing = new LinkedHashMap<>();

    RunHandling(RunOptions options, Extra extra, CommandLine line) {
        this.options = options;
        this.extra = extra;
        this.line = line;
    }

    /** Answers the study; the exit code. */
    int call() {
        long start = System.nanoTime();
        Progress.show("reading the world");
        Issues issues = new Issues();
        Set<Language> wanted = BriefChoice.languagesOrLocale(options.languages, issues);
        Optional<StudyFile> file = Opened.find(options.study, issues);
        Optional<Path> folder = options.folder(file, issues);
        extra.check(file, options.outputs(file, folder, issues));
        if (file.isEmpty()) {
            throw new BadInputException(issues.list());
        }
        RunInputs read = RunInputs.read(options.study, file.get(), issues);
        long answering = lap("read", start);
        Run<World, ?, ?> run =
                read.opened().asked().answer(read.files().checksums(), Version.current(), Progress::show);
        lap("answer", answering);
        return new RunDelivery(
                        new RunDelivery.Wanted(
                                folder.orElseThrow(), wanted.iterator().next(), wanted, options.json, options.width),
                        RunParts.usual(),
                        extra,
                        line.getOut(),
                        line.getErr())
                .deliver(run, read.files(), options.day(), timing);
    }

    private long lap(String step, long since) {
        long now = System.nanoTime();
        timing.put(step, (now - since) / 1e6);
        return now;
    }
}
