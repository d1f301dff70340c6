package adit.world;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said about a world folder. */
class A10_SummaryTest {

    private static final Issue ERROR = Issue.error("negative-number", "a.csv", 2, "value", "-1", "no", "yes");
    private static final Issue WARNING = Issue.warning("strange", "a.csv", 3, "value", "1", "odd", "look");

    private static WorldSummary.Content content(Map<Grade, Integer> observations) {
        return new WorldSummary.Content(
                2,
                observations,
                List.of(),
                Optional.empty(),
                new WorldSummary.Split(0, 0),
                new WorldSummary.Split(0, 0));
    }

    @Test
    void errorsAndWarningsAreCountedSeparately() {
        WorldSummary summary =
                new WorldSummary("tiny", 2024, Map.of(), Optional.empty(), List.of(ERROR, WARNING, WARNING));
        assertThat(summary.errors()).isEqualTo(1);
        assertThat(summary.warnings()).isEqualTo(2);
    }

    @Test
    void shareIsOfAllObservations() {
        WorldSummary.Content content = content(Map.of(Grade.E, 1, Grade.A, 3));
        assertThat(content.total()).isEqualTo(4);
        assertThat(content.share(Grade.A)).isEqualTo(0.75);
        assertThat(content.share(Grade.B)).isZero();
        assertThat(content.observations().keySet()).containsExactly(Grade.A, Grade.E);
    }

    @Test
    void worldWithoutObservationsHasNoShareOfAnyGrade() {
        assertThat(content(Map.of()).share(Grade.A)).isZero();
    }

    @Test
    void rowIsNamedByFileAndLine() {
        assertThat(new RowRef("facilities.csv", 12)).hasToString("facilities.csv:12");
    }
}
