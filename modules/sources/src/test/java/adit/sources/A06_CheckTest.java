package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.world.WorldSummary;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code adit data check} finds. */
class A06_CheckTest {

    private static final PlaceId CHN = new PlaceId("CHN");

    @Test
    void theSummaryCountsWhatTheWorldHolds() {
        WorldSummary summary = WorldChecker.check(WorldCopy.ORIGINAL, Optional.of(CHN));
        WorldSummary.Content content = summary.content().orElseThrow();
        assertThat(summary.rows()).hasSize(22).containsEntry("places", 3).containsEntry("facilities", 4);
        assertThat(content.facilities()).isEqualTo(new WorldSummary.Split(3, 1));
        assertThat(content.projects()).isEqualTo(new WorldSummary.Split(0, 2));
        assertThat(content.several())
                .extracting(Object::toString)
                .containsExactly(
                        "capacity/north-mine",
                        "production/ndpr-concentrate/CHN/2024",
                        "production/ndpr-oxide/CHN/2024");
        assertThat(content.total()).isEqualTo(content.cells() + 3);
        assertThat(content.observations()).containsEntry(Grade.A, 4);
        assertThat(content.share(Grade.A)).isEqualTo(4.0 / content.total());
        assertThat(summary.errors() + summary.warnings()).isZero();
    }

    @Test
    void plantsOfAPlaceAreInsideItsGroup() {
        WorldSummary.Content content = WorldChecker.check(WorldCopy.ORIGINAL, Optional.of(new PlaceId("EUR")))
                .content()
                .orElseThrow();
        assertThat(content.facilities()).isEqualTo(new WorldSummary.Split(1, 3));
        assertThat(content.projects()).isEqualTo(new WorldSummary.Split(2, 0));
    }

    @Test
    void anErrorIsCountedAndNamed(@TempDir Path folder) {
        WorldCopy dirty = WorldCopy.in(folder).set("trade.csv", 3, "form", "ndpr-oxid");
        WorldSummary summary = WorldChecker.check(dirty.folder(), Optional.of(CHN));
        assertThat(summary.errors()).isEqualTo(1);
        assertThat(summary.warnings()).isZero();
        assertThat(summary.issues().getFirst().text())
                .contains("error unknown-reference: trade.csv row 3 column form value 'ndpr-oxid'")
                .contains("try: did you mean ndpr-oxide?");
    }

    @Test
    void folderWithoutDescriptorIsSummedUpToo(@TempDir Path folder) {
        WorldSummary summary = WorldChecker.check(folder, Optional.of(CHN));
        assertThat(summary.content()).isEmpty();
        assertThat(summary.errors()).isEqualTo(1);
        assertThat(summary.issues().getFirst().text()).contains("missing-file");
    }
}
