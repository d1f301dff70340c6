package adit.importers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.importers.publishers.Imported;
import adit.sources.WorldReader;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A newer edition that leaves a country out whose older figure stays in use. */
class A12_NoLongerNamedTest {

    private static final SourceId NEWER = new SourceId("example-survey-2026");

    /** The tiny world has China's NdPr oxide of 2024 from {@code example-survey-2025}. */
    private static final World WORLD = WorldReader.read(WorldCopy.ORIGINAL);

    private static List<Issue> told(String publisher, String published, String... places) {
        return told(WORLD, publisher, published, places);
    }

    private static List<Issue> told(World world, String publisher, String published, String... places) {
        List<Observation> observations = new ArrayList<>();
        for (String place : places) {
            observations.add(new Observation(
                    Cell.of(Attribute.PRODUCTION, "ndpr-oxide", place, 2024),
                    Estimate.exact(1),
                    "t/y",
                    Grade.B,
                    NEWER,
                    new RowRef("their.csv", 2),
                    ""));
        }
        Source newer = new Source(NEWER, "Survey 2026", publisher, published, "https://example.org", "agency", "");
        Issues issues = new Issues();
        NoLongerNamed.tell(world, new Imported(List.of(newer), observations, 1, 1), issues);
        return issues.list();
    }

    private static String publisher() {
        return WORLD.findSource(new SourceId("example-survey-2025"))
                .map(Source::publisher)
                .orElseThrow();
    }

    @Test
    void aPlaceThatIsNoLongerNamedIsReported() {
        assertThat(told(publisher(), "2099-01", "EUR", "EST", "USA"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("no-longer-named");
                    assertThat(issue.file() + ":" + issue.row() + ":" + issue.value())
                            .isEqualTo("production.csv:3:46000");
                    assertThat(issue.message()).contains("example-survey-2025 states production/ndpr-oxide/CHN/2024");
                });
    }

    @Test
    void aPlaceThatIsStillNamedIsNotReported() {
        assertThat(told(publisher(), "2099-01", "EUR", "EST", "CHN")).isEmpty();
    }

    @Test
    void aPlaceThatAUserHasBookedIsNotReported() {
        World booked = WorldBuilder.of(WORLD)
                .add(new Observation(
                        Cell.of(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2024),
                        Estimate.exact(46_000),
                        "t/y",
                        Grade.E,
                        NEWER,
                        new RowRef("production.csv", 9),
                        "included in the other countries"))
                .build();
        assertThat(told(booked, publisher(), "2099-01", "EUR", "EST", "USA")).isEmpty();
    }

    @Test
    void otherPublishersOlderEditionsAndHalfAccountsReportNothing() {
        assertThat(told("somebody else", "2099-01", "EUR", "EST", "USA")).isEmpty();
        assertThat(told(publisher(), "1999-01", "EUR", "EST", "USA")).isEmpty();
        assertThat(told(publisher(), "2099-01", "EUR", "EST")).isEmpty();
    }
}
