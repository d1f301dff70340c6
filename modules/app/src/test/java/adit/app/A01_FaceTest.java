package adit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.app.data.ExplainRequest;
import adit.app.files.IndependentSteps;
import adit.app.runs.BriefRequest;
import adit.app.runs.FinishedRuns;
import adit.app.runs.RunExtra;
import adit.app.runs.RunOutcome;
import adit.app.runs.RunRequest;
import adit.app.runs.RunTask;
import adit.basics.BadInputException;
import adit.basics.Parameters;
import adit.basics.Step;
import adit.basics.Watch;
import adit.brief.writers.Format;
import adit.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A face without a terminal asks for everything: a run is answered, audited, briefed, compared; a figure is explained. */
final class A01_FaceTest {

    private static final String STUDY = "studies/g7-germanium-2030.yaml";

    @TempDir
    Path folder = Path.of("");

    private final RecordingListener face = new RecordingListener();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void aStudyIsAnsweredWrittenAuditedAndBriefed() {
        List<Step> steps = new ArrayList<>();
        RunOutcome outcome = run(folder.resolve("run"), new Watch(steps::add));
        assertThat(outcome.state()).isEqualTo(RunOutcome.State.WRITTEN);
        assertThat(outcome.files()).contains("run.json", "brief.md", "brief.html", "brief.ja.html");
        assertThat(outcome.missing()).isEmpty();
        assertThat(face.shown).hasSize(3);
        assertThat(face.shown.get(1)).startsWith("{");
        assertThat(face.shown.getLast()).startsWith("Audited: all ");
        assertThat(steps.stream().map(Step::phase).distinct())
                .containsExactly(
                        "world",
                        "dependence",
                        "model",
                        "verdict",
                        "limits",
                        "projects",
                        "least-cost",
                        "range",
                        "cost-range",
                        "write",
                        "audit",
                        "brief");
        assertThat(FinishedRuns.audit(folder.resolve("run"), errors(), Watch.silent())
                        .report()
                        .passed())
                .isTrue();
    }

    @Test
    void finishedRunsAreCompared() {
        run(folder.resolve("one"), Watch.silent());
        run(folder.resolve("two"), Watch.silent());
        List<Path> written = new ArrayList<>();
        IndependentSteps attempts = new IndependentSteps(face);
        int count = new BriefRequest(
                        List.of(folder.resolve("one"), folder.resolve("two")),
                        Set.of(Language.EN, Language.JA),
                        Set.of(Format.MD),
                        Optional.of(folder.resolve("comparison")),
                        folder,
                        Optional.of("2026-01-12"))
                .write(errors(), attempts, written::add);
        assertThat(count).isEqualTo(2);
        assertThat(written).allMatch(Files::exists);
        assertThat(attempts.failures()).isEmpty();
    }

    @Test
    void aCancelledStudyWritesNothing() {
        assertThatThrownBy(() -> run(folder.resolve("run"), cancelling("limits")))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(face.shown).isEmpty();
    }

    /** What is written is audited in any case; only the brief is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"audit", "brief"})
    void aStudyThatIsCancelledLateIsWrittenAndAudited(String phase) {
        RunOutcome outcome = run(folder.resolve("run"), cancelling(phase));
        assertThat(outcome.state()).isEqualTo(RunOutcome.State.WRITTEN);
        assertThat(outcome.audit().orElseThrow().passed()).isTrue();
        assertThat(face.shown).anyMatch(words -> words.startsWith("Audited: all "));
        if (phase.equals("audit")) {
            assertThat(outcome.missing()).containsExactly("the brief");
        }
    }

    @Test
    void aFigureIsExplained() {
        Answer answer = new ExplainRequest(
                        Repository.at("data/world-2025"), "refined copper", "", "production", OptionalInt.of(2024))
                .answer(errors());
        assertThat(answer.text().of(Language.EN, 100)).contains("usgs");
        assertThat(answer.json()).startsWith("{");
        assertThat(answer.csv()).contains("\n");
    }

    /** Errors of the request, of the study and of the output folder are reported together, named as the face names them. */
    @Test
    void errorsAreNamedAsTheFaceNamesItsParameters() {
        RequestErrors form = new RequestErrors(new Parameters("form", "field "));
        RunRequest request = new RunRequest(
                folder.resolve("none.yaml"),
                Optional.of(Repository.at("pom.xml")),
                folder,
                "2026-01-12",
                Set.of(Language.EN));
        RunTask task = new RunTask(request, RunExtra.NOTHING, face, Watch.silent(), clock::incrementAndGet);
        assertThatThrownBy(() -> task.run(form))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.issues())
                                .anyMatch(issue -> issue.file().equals("form")
                                        && issue.column().equals("field out"))
                                .anyMatch(issue -> issue.file().endsWith("none.yaml")));
    }

    @Test
    void unknownWordsOfAQueryAreNamedAsTheFaceNamesItsParameters() {
        RequestErrors form = new RequestErrors(new Parameters("form", "field "));
        ExplainRequest request = new ExplainRequest(
                Repository.at("data/world-2025"), "unobtainium", "nowhere", "price", OptionalInt.empty());
        assertThatThrownBy(() -> request.answer(form))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        bad -> assertThat(bad.issues())
                                .hasSize(2)
                                .allMatch(issue -> issue.file().equals("form")));
    }

    /** A watch that cancels when a phase begins. */
    private static Watch cancelling(String phase) {
        AtomicReference<Optional<Watch>> own = new AtomicReference<>(Optional.empty());
        Watch watch = new Watch(step -> {
            if (step.phase().equals(phase)) {
                own.get().orElseThrow().cancel();
            }
        });
        own.set(Optional.of(watch));
        return watch;
    }

    private RunOutcome run(Path out, Watch watch) {
        RunRequest request = new RunRequest(
                Repository.at(STUDY), Optional.of(out), folder, "2026-01-12", Set.of(Language.EN, Language.JA));
        return new RunTask(request, RunExtra.NOTHING, face, watch, clock::incrementAndGet).run(errors());
    }

    private static RequestErrors errors() {
        return RequestErrors.onCommandLine();
    }
}
