package adit.cli;

import adit.basics.Issues;
import adit.study.StudyFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that answers a study takes. */
final class RunOptions {

    @Parameters(paramLabel = "STUDY", description = "the study, such as studies/g7-magnets-2030.yaml")
    Path study = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the results (default: out/<name of the study>)")
    @Nullable
    Path out;

    @Option(names = "--json", description = "print run.json instead of the answer in words")
    boolean json;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "day to put on the brief (default: today)")
    @Nullable
    LocalDate date;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description =
                    "en or ja, or both: the first is that of the answer; the brief is in all of them and in English (default: the"
                            + " language of the locale)")
    List<String> languages = List.of();

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "width of the answer in characters (default: the terminal's)")
    int width;

    String day() {
        return (date == null ? LocalDate.now(ZoneOffset.UTC) : date).toString();
    }

    /** The folder of the run; empty if it takes its name from a study that has faults. */
    Optional<Path> folder(Optional<StudyFile> file, Issues issues) {
        return out != null || issues.hasErrors()
                ? Optional.ofNullable(out).map(Path::normalize)
                : file.map(found -> Path.of("out", found.name()));
    }

    /** What the run reads and replaces; faults become issues. */
    Outputs outputs(Optional<StudyFile> file, Optional<Path> folder, Issues issues) {
        Outputs outputs = new Outputs(issues).reads(study);
        file.filter(found -> Files.isDirectory(found.world())).ifPresent(found -> outputs.reads(found.world()));
        folder.ifPresent(found -> outputs.run("--out", found));
        return outputs;
    }
}
