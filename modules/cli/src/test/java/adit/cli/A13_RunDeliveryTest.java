package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.app.runs.ModelExport;
import adit.app.runs.OpenedStudy;
import adit.app.runs.RunDelivery;
import adit.app.runs.RunExtra;
import adit.app.runs.RunParts;
import adit.app.runs.RunPlace;
import adit.basics.Issues;
import adit.basics.Watch;
import adit.brief.writers.Format;
import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.runs.folder.Obstacle;
import adit.runs.folder.RunFolder;
import adit.runs.folder.RunWriter;
import adit.study.Version;
import adit.text.Language;
import adit.world.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A solved study is handed over while one part after the other fails: nothing but that part is lost, and it is named. */
class A13_RunDeliveryTest {

    private static final RunParts USUAL = RunParts.usual();
    private static final RunParts.Brief PAGES =
            (result, made) -> (format, language, lost) -> "page".getBytes(StandardCharsets.UTF_8);

    private record Solved(Run<World, ?, ?> run, InputFiles files) {}

    private static Optional<Solved> solved = Optional.empty();

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void solveOnce() {
        Path study = Path.of(Shell.at("studies/g7-germanium-2030.yaml"));
        Issues issues = new Issues();
        OpenedStudy read = OpenedStudy.read(OpenedStudy.open(study, issues), issues);
        Run<World, ?, ?> run = read.asked().answer(read.files().checksums(), Version.current(), Watch.silent());
        solved = Optional.of(new Solved(run, read.files()));
    }

    @Test
    void aWholeRunIsAuditedBeforeItSaysWritten() {
        int code = deliver(new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), PAGES), false);
        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).containsSubsequence("VERDICT", "Audited: all ", "checks passed.", "Written: ");
        assertThat(run().resolve("brief.ja.html")).hasContent("page");
    }

    @Test
    void aFormatThatRunsOutOfStackCostsNothingElse() {
        RunParts.Brief brief = (result, made) -> (format, language, lost) -> {
            if (format == Format.HTML && language == Language.EN) {
                throw new StackOverflowError();
            }
            return "page".getBytes(StandardCharsets.UTF_8);
        };
        assertThat(deliver(new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), brief), false))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("warning: brief.html could not be written", "nested too deeply")
                .doesNotContain("\tat ");
        assertThat(out.toString()).contains("VERDICT", "Written: ", "Not written as requested: brief.html.");
        assertThat(run().resolve("brief.html")).doesNotExist();
        assertThat(run().resolve("brief.ja.md")).hasContent("page");
        assertThat(run().resolve("brief.ja.html")).hasContent("page");
    }

    @Test
    void aPictureThatCannotBeDrawnIsNamedAndItsPageIsWritten() {
        RunParts.Brief brief = (result, made) -> (format, language, lost) -> {
            lost.accept("timeline: nothing to draw");
            return "page".getBytes(StandardCharsets.UTF_8);
        };
        assertThat(deliver(new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), brief), false))
                .isEqualTo(3);
        assertThat(err.toString()).contains("warning: brief.html lacks a picture: timeline: nothing to draw");
        assertThat(run().resolve("brief.html")).hasContent("page");
    }

    @Test
    void anAuditThatFailsIsTheOutcomeAndMarksTheRun() throws IOException {
        RunParts parts = new RunParts(USUAL.texts(), A13_RunDeliveryTest::tampered, USUAL.audit(), PAGES);
        assertThat(deliver(parts, false)).isEqualTo(1);
        assertThat(err.toString())
                .contains("FAILED; do not use this run", "seal: not satisfied: no character of run.json was changed");
        assertThat(out.toString()).isEmpty();
        assertThat(run().resolve("audit-failed.txt")).content().contains("do not use this run");
        assertThat(run().resolve("brief.html")).doesNotExist();
        assertThat(obstacles()).flatExtracting(Obstacle::files).containsExactly("run.json");
    }

    /** Somebody has put another folder there: it is neither marked nor added to, and the answer is printed. */
    @Test
    void aRunThatWasReplacedMeanwhileIsLeftAlone() {
        RunParts.Audit audit = where -> {
            replace(where);
            return USUAL.audit().of(where);
        };
        assertThat(deliver(new RunParts(USUAL.texts(), USUAL.place(), audit, PAGES), false))
                .isEqualTo(1);
        assertThat(out.toString()).contains("VERDICT").doesNotContain("Written");
        assertThat(err.toString()).contains("was moved away or replaced", "try: run it again");
        assertThat(run()).isDirectoryContaining("glob:**/other.txt");
        assertThat(run().resolve("audit-failed.txt")).doesNotExist();
        assertThat(run().resolve("brief.html")).doesNotExist();
    }

    private static void replace(Path run) {
        try {
            Files.move(run, run.resolveSibling("aside"));
            Files.createDirectory(run);
            Files.writeString(run.resolve("other.txt"), "another run");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void anAuditThatFailsPrintsNoJson() {
        RunParts parts = new RunParts(USUAL.texts(), A13_RunDeliveryTest::tampered, USUAL.audit(), PAGES);
        assertThat(deliver(parts, true)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("FAILED; do not use this run");
    }

    @Test
    void theAuditOfJsonGoesToTheErrorStream() throws IOException {
        RunParts parts = new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), PAGES);
        assertThat(deliver(parts, true)).isZero();
        assertThat(out).hasToString(Files.readString(run().resolve("run.json")));
        assertThat(err.toString()).contains("Audited: all ").doesNotContain("Written");
    }

    @Test
    void anAuditThatCannotBeMadeIsNoPassedOne() {
        RunParts.Audit audit = any -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertThat(deliver(new RunParts(USUAL.texts(), USUAL.place(), audit, PAGES), false))
                .isEqualTo(1);
        assertThat(err.toString()).contains("could not be audited; do not use it", "ADIT_MEMORY");
        assertThat(run().resolve("run.json")).exists();
    }

    @Test
    void aRunThatCannotBeWrittenWhereItShouldIsWrittenElsewhere() throws IOException {
        RunParts.Place place = (where, result, inputs, made, texts, timing) -> {
            if (where.folder().equals(run())) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            where.write(result, inputs, made, texts, timing);
        };
        assertThat(deliver(new RunParts(USUAL.texts(), place, USUAL.audit(), PAGES), false))
                .isEqualTo(3);
        assertThat(err.toString()).contains("No space left on device", "free some space", "instead");
        assertThat(out.toString()).contains("VERDICT", "Audited: all ");
        Path spare = Path.of(out.toString().replaceAll("(?s).*Written: (\\S+) .*", "$1"));
        assertThat(spare.resolve("run.json")).exists();
        delete(java.util.Objects.requireNonNull(spare.getParent()));
    }

    @Test
    void anAnswerThatCanBeWrittenNowhereIsPrintedAllTheSame() {
        RunParts.Place place = (where, result, inputs, made, texts, timing) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };
        RunParts parts = new RunParts(USUAL.texts(), place, USUAL.audit(), PAGES);
        assertThat(deliver(parts, false)).isEqualTo(1);
        assertThat(out.toString()).contains("VERDICT").doesNotContain("Written", "Audited");
        assertThat(err.toString()).contains("error: the run could not be written");
    }

    @Test
    void aBriefThatCannotBeMadeAsTextKeepsTheFiguresAndFailsTheAudit() {
        RunParts.Text texts = (result, made) -> {
            throw new IllegalStateException("no words");
        };
        assertThat(deliver(new RunParts(texts, USUAL.place(), USUAL.audit(), PAGES), false))
                .isEqualTo(1);
        assertThat(err.toString()).contains("warning: brief.md could not be written", "no words", "brief.md");
        assertThat(run().resolve("run.json")).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInARunIsNotFollowed() throws IOException {
        deliver(new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), PAGES), false);
        Path letter = Files.writeString(folder.resolve("letter"), "mine");
        Path page = run().resolve("brief.ja.md");
        for (Path to : new Path[] {letter, run().resolve("run.json")}) {
            Files.delete(page);
            Files.createSymbolicLink(page, to);
            Shell.Done done = Shell.run("brief", run().toString(), "--lang", "ja", "--format", "md");
            assertThat(done.code()).as(done.err()).isEqualTo(2);
            assertThat(done.err()).contains("cannot-write", "were changed after they were written", "brief.ja.md");
            assertThat(page).isSymbolicLink();
        }
        Files.delete(page);
        Files.createSymbolicLink(page, folder.resolve("nowhere"));
        Shell.Done done = Shell.run("brief", run().toString(), "--lang", "ja", "--format", "md");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(Files.isSymbolicLink(page)).isFalse();
        assertThat(letter).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(USUAL.audit().of(run()).passed()).isTrue();
    }

    @Test
    void aModelIsNotWrittenIntoTheRunOfAnotherCommand() {
        RunParts.Brief brief = (result, made) -> (format, language, lost) -> {
            if (format == Format.HTML && language == Language.JA) {
                replace(run());
            }
            return "page".getBytes(StandardCharsets.UTF_8);
        };
        Path model = run().resolve("model.mps");
        RunParts parts = new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), brief);
        assertThat(deliver(parts, false, model)).isEqualTo(3);
        assertThat(err.toString())
                .contains("warning: " + model + " could not be written", "was moved away or replaced");
        assertThat(run().resolve("other.txt")).exists();
        assertThat(model).doesNotExist();
    }

    @Test
    void aModelForARunThatLiesElsewhereIsNotWritten() throws IOException {
        RunParts.Place place = (where, result, inputs, made, texts, timing) -> {
            if (where.folder().equals(run())) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            where.write(result, inputs, made, texts, timing);
        };
        Path model = run().resolve("model.mps");
        assertThat(deliver(new RunParts(USUAL.texts(), place, USUAL.audit(), PAGES), false, model))
                .isEqualTo(3);
        assertThat(err.toString()).contains("warning: " + model + " was not written: its run is in ");
        assertThat(run()).doesNotExist();
        Path spare = Path.of(out.toString().replaceAll("(?s).*Written: (\\S+) .*", "$1"));
        delete(java.util.Objects.requireNonNull(spare.getParent()));
    }

    @Test
    void aModelIsWrittenIntoItsRun() throws IOException {
        Path model = run().resolve("model.mps");
        RunParts parts = new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), PAGES);
        assertThat(deliver(parts, false, model)).isZero();
        assertThat(model).exists();
        assertThat(obstacles()).isEmpty();
    }

    /** The run is replaced when the first of two files has been written. */
    @Test
    void filesOfABriefAreNotWrittenIntoTheRunOfAnotherCommand() {
        deliver(new RunParts(USUAL.texts(), USUAL.place(), USUAL.audit(), PAGES), false);
        StringWriter told = new StringWriter();
        PrintWriter replacing = new PrintWriter(out) {
            @Override
            public void print(String text) {
                super.print(text);
                replace(run());
            }
        };
        CommandLine line = Main.line(Language.EN).setOut(replacing).setErr(new PrintWriter(told));
        assertThat(Main.run(line, "brief", run().toString(), "--format", "md,xlsx", "-q"))
                .isEqualTo(3);
        assertThat(told.toString()).contains("was moved away or replaced");
        assertThat(run()).isDirectoryNotContaining("glob:**/brief.*");
    }

    private int deliver(RunParts parts, boolean json) {
        return deliver(parts, json, RunExtra.NOTHING);
    }

    private int deliver(RunParts parts, boolean json, Path model) {
        return deliver(parts, json, new ModelExport(Optional.of(model)));
    }

    private int deliver(RunParts parts, boolean json, RunExtra extra) {
        Solved study = solved.orElseThrow();
        RunConsole console = new RunConsole(new PrintWriter(out), new PrintWriter(err), Language.EN, json, 100);
        try (RunWriter writer = RunWriter.open(run())) {
            RunPlace place = new RunPlace(run(), writer);
            return console.end(new RunDelivery(place, Set.of(Language.JA), parts, extra, console, Watch.silent())
                    .deliver(study.run(), study.files(), "2026-01-12", Map.of()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<Obstacle> obstacles() throws IOException {
        return RunFolder.obstacles(run());
    }

    private Path run() {
        return folder.resolve("run");
    }

    private static void tampered(
            RunWriter where,
            Run<World, ?, ?> run,
            InputFiles inputs,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing)
            throws IOException {
        where.write(run, inputs, made, texts, timing);
        Path file = where.folder().resolve("run.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"reachable\" : true", "\"reachable\" : false"));
    }

    private static void delete(Path all) throws IOException {
        try (var files = Files.walk(all)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
