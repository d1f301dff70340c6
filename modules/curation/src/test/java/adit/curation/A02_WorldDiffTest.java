package adit.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.Parameters;
import adit.curation.CellChange.Kind;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two worlds, or two editions in one. */
class A02_WorldDiffTest {

    private static final WorldDiff.Filter ALL = new WorldDiff.Filter(List.of(), 0);

    private static OxideWorld former() {
        return new OxideWorld()
                .says("survey-2024", 2021, 7, Grade.B)
                .says("survey-2024", 2022, 100, Grade.B)
                .says("survey-2024", 2023, 10, Grade.B)
                .says("survey-2024", 2024, 5, Grade.B);
    }

    private static OxideWorld latter() {
        return new OxideWorld()
                .says("survey-2025", 2022, 101, Grade.B)
                .says("survey-2025", 2023, 15, Grade.B)
                .says("survey-2025", 2024, 5, Grade.B)
                .says("survey-2025", 2025, 6, Grade.B);
    }

    @Test
    void aWorldDoesNotDifferFromItself() {
        WorldDiff diff = WorldDiff.between(former().world(), former().world(), ALL);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.compared()).isEqualTo(4);
    }

    @Test
    void theLargestRevisionComesFirst() {
        WorldDiff diff = WorldDiff.between(former().world(), latter().world(), ALL);
        assertThat(diff.changes())
                .extracting(each -> each.kind().word() + " " + each.cell())
                .containsExactly(
                        "value production/oxide/AAA/2023",
                        "value production/oxide/AAA/2022",
                        "evidence production/oxide/AAA/2024",
                        "only-before production/oxide/AAA/2021",
                        "only-after production/oxide/AAA/2025");
        assertThat(diff.changes().getFirst().relative().orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void smallChangesCanBeLeftOut() {
        WorldDiff diff = WorldDiff.between(former().world(), latter().world(), new WorldDiff.Filter(List.of(), 0.02));
        assertThat(diff.of(Kind.VALUE)).hasSize(1);
        assertThat(diff.of(Kind.EVIDENCE)).isEmpty();
        assertThat(diff.of(Kind.ONLY_AFTER)).hasSize(1);
    }

    @Test
    void revisionsAreCountedByPairOfSources() {
        DiffSummary.Revision revision = DiffSummary.revisions(
                        WorldDiff.between(former().world(), latter().world(), ALL))
                .getFirst();
        assertThat(List.of(revision.before(), revision.after())).containsExactly("survey-2024", "survey-2025");
        assertThat(revision.revised()).isEqualTo(2);
        assertThat(revision.median().orElseThrow()).isCloseTo(0.01, within(1e-12));
    }

    /** Both stand in one world: what each says is compared, used or not. */
    @Test
    void editionsStandBesideEachOther() {
        World world = new OxideWorld()
                .says("survey-2024", 2023, 10, Grade.B)
                .says("survey-2025", 2023, 15, Grade.B)
                .says("report-2025", 2023, 99, Grade.A)
                .world();
        WorldDiff diff = WorldDiff.editions(world, "survey-2024", "survey-2025", ALL);
        assertThat(diff.changes())
                .singleElement()
                .satisfies(
                        each -> assertThat(each.after().orElseThrow().value()).isEqualTo(15));
        Issues issues = new Issues();
        WorldDiff.requireSource(world, "survey-202", Parameters.ON_COMMAND_LINE, issues);
        assertThat(issues.list()).isEmpty();
        WorldDiff.requireSource(world, "survey-2026", Parameters.ON_COMMAND_LINE, issues);
        assertThat(issues.list().getFirst().text()).contains("unknown-source", "did you mean survey-202");
    }

    /** Each edition tells them as of its own year. */
    @Test
    void reservesOfTwoEditionsAreComparedWithoutTheirYears() {
        World world = new OxideWorld()
                .reserves("survey-2024", 2023, 100)
                .reserves("survey-2025", 2024, 60)
                .world();
        WorldDiff diff = WorldDiff.editions(world, "survey-2024", "survey-2025", ALL);
        assertThat(diff.changes()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.VALUE);
            assertThat(each.cell()).hasToString("reserve/oxide/AAA/2024");
            assertThat(each.relative().orElseThrow()).isCloseTo(-0.4, within(1e-12));
        });
    }
}
