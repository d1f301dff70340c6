package adit.study;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.testworlds.TinyWorld;
import adit.world.Form;
import adit.world.World;
import adit.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target form that is measured but made by no process: the errors list every table that a plan of it needs. */
class A09_MeasuredFormsTest {

    private static final String STUDY = """
            name: tiny-2028
            title: A tiny study
            world: world
            supplier: SUP
            coalition: {name: One, members: [AAA]}
            horizon: {first: 2026, last: 2030}
            scenario: base
            targets:
              - {kind: coverage, form: FORM, level: 0.65, from: 2028}
            """;

    private final World world = WorldBuilder.of(TinyWorld.named("tiny")
                    .places("AAA", "SUP")
                    .form("metal", "mining")
                    .mine("dig", "metal")
                    .demand("metal", "AAA", 10)
                    .world())
            .add(new Form(new FormId("salt"), "salt", "", "salt", "mining", "t"))
            .build();

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyTableThatLacksRowsIsNamedAtOnce() throws IOException {
        Issues issues = new Issues();
        assertThat(read("salt", issues)).isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsOnly("measured-only");
        assertThat(issues.list())
                .extracting(Issue::file)
                .contains(
                        "processes.csv",
                        "recipes.csv",
                        "facilities.csv",
                        "leadtimes.csv",
                        "growth.csv",
                        "technology_owners.csv",
                        "costs.csv",
                        "demand.csv",
                        "prices.csv")
                .hasSize(10);
        Issue first = issues.list().stream()
                .filter(issue -> issue.column().equals("targets.form"))
                .findFirst()
                .orElseThrow();
        assertThat(first.row()).isEqualTo(9);
        assertThat(first.value()).isEqualTo("salt");
    }

    @Test
    void aFormThatAProcessMakesIsPlanned() throws IOException {
        Issues issues = new Issues();
        assertThat(read("metal", issues)).isPresent();
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void aWorldPlansTheCommoditiesOfItsProcesses() {
        assertThat(world.plannedCommodities()).doesNotContain("salt").isNotEmpty();
    }

    @Test
    void aRunOfAPlanShowsNothingOfWhatIsMeasuredOnly() throws IOException {
        Study study = read("metal", new Issues()).orElseThrow();
        PlanAnswer answer = new PlanKind(new HighsSolver()).answer(study, world, Watch.silent());
        assertThat(answer.dependence().rows())
                .extracting(row -> row.form().id().code())
                .containsExactly("metal");
    }

    private Optional<Study> read(String form, Issues issues) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), STUDY.replace("FORM", form));
        return StudyFile.read(file, StudyKinds.usual(), issues).flatMap(found -> {
            found.world();
            return found.plan(world);
        });
    }
}
