package adit.cli;

import adit.math.lp.MpsWriter;
import adit.plan.Planner;
import adit.plan.Question;
import adit.runs.Run;
import adit.study.PlanKind;
import adit.study.Study;
import adit.study.StudyFile;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit plan STUDY}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Answer a study: can the targets be reached, by when, what stands in the way, what to build and at"
                        + " what cost. Writes run.json, the tables and the inputs, audits them, prints the answer, and writes a"
                        + " brief (brief.html, brief.md). Exit code 1 if the audit fails, 3 if a part of the brief could"
                        + " not be written.")
final class PlanCommand implements Callable<Integer>, RunHandling.Extra {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Option(names = "--export-model", paramLabel = "FILE.mps", description = "also write the linear model (free MPS)")
    @Nullable
    Path model;

    @Override
    public Integer call() {
        return new RunHandling(options, this, Objects.requireNonNull(spec).commandLine()).call();
    }

    @Override
    public void check(Optional<StudyFile> file, Outputs outputs) {
        file.ifPresent(found -> found.requireKind(PlanKind.NAME));
        outputs.file("--export-model", model);
    }

    @Override
    public List<RunHandling.More> more(Run<World, ?, ?> run) {
        Path file = model;
        if (file == null || !(run.question() instanceof Study study)) {
            return List.of();
        }
        Question question = study.question();
        return List.of(new RunHandling.More(
                file,
                writer -> MpsWriter.write(Planner.shortfallModel(run.world(), question), question.name(), writer)));
    }
}
