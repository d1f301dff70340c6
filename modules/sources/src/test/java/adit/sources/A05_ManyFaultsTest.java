package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.PlaceId;
import adit.folders.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several faults at once are all listed, and no fault breaks the reader. */
class A05_ManyFaultsTest {

    private static final int MUTATIONS = 500;
    private static final List<String> BAD = List.of(
            "",
            " ",
            "NaN",
            "-1",
            "0",
            "1e400",
            "1,5",
            "*",
            "E",
            "A",
            "\"",
            "\n",
            ",",
            "\u0000",
            "CHN",
            "EST",
            "ndpr-oxide",
            "magnet-scrap",
            "2024",
            "9999",
            "2025-02-30",
            "tiny-assumption",
            "output",
            "input",
            "ban",
            "exploration",
            "operating",
            "/",
            "a/b/c",
            "ndfeb-magnet/CHN/2024/STEPS",
            "磁石",
            "x".repeat(5000));

    @Test
    void allFaultsAreListedByFileAndRow(@TempDir Path folder) {
        WorldCopy world = WorldCopy.in(folder)
                .delete("demand.csv")
                .set("facilities.csv", 2, "capacity", "NaN")
                .set("facilities.csv", 4, "place", "CHM")
                .set("production.csv", 3, "low", "47000")
                .set("restrictions.csv", 2, "from", "2025-02-30")
                .set("scrap.csv", 2, "note", "");
        assertThat(world.issues())
                .extracting(Issue::code)
                .containsExactly(
                        "missing-file",
                        "not-a-number",
                        "unknown-reference",
                        "range-order",
                        "not-a-date",
                        "unexplained-assumption");
        assertThatThrownBy(() -> WorldReader.read(folder))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("facilities.csv row 2 column capacity value 'NaN'");
    }

    /** A study is checked against the names of a world that has errors, among them a column of names that is not there. */
    @Test
    void namesThatCannotBeReadAreLeftOut(@TempDir Path folder) {
        WorldCopy.in(folder).replace("forms.csv", "form,", "gorm,").replace("places.csv", "EST,", ",");
        assertThat(WorldReader.names(Snapshot.of(folder))).hasValueSatisfying(world -> {
            assertThat(world.forms()).isEmpty();
            assertThat(world.findPlace(new PlaceId("CHN"))).isPresent();
            assertThat(world.findPlace(new PlaceId("EST"))).isEmpty();
        });
    }

    @Test
    void everyIssueOfAMutatedWorldIsAnIssueAndNothingElseIsThrown(@TempDir Path folder) {
        Random random = new Random(20260112);
        WorldCopy world = WorldCopy.in(folder);
        List<String> files = world.files();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String file = files.get(random.nextInt(files.size()));
            List<String> before = world.lines(file);
            int line = 1 + random.nextInt(before.size());
            List<String> heading = WorldCopy.cells(before.getFirst());
            String column = heading.get(random.nextInt(heading.size()));
            world.set(file, line, column, BAD.get(random.nextInt(BAD.size())));
            List<Issue> issues = world.issues();
            refused += issues.isEmpty() ? 0 : 1;
            assertThat(issues)
                    .allMatch(issue -> !issue.hint().isBlank() && !issue.text().isBlank());
            world.restore(file, before);
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
        assertThat(world.issues()).isEmpty();
    }

    @Test
    void flippedBytesNeverBreakTheReader(@TempDir Path folder) throws Exception {
        Random random = new Random(20260113);
        WorldCopy world = WorldCopy.in(folder);
        for (int i = 0; i < MUTATIONS / 2; i++) {
            List<String> files = world.files();
            String file = i % 5 == 0 ? "datapackage.json" : files.get(random.nextInt(files.size()));
            byte[] before = java.nio.file.Files.readAllBytes(folder.resolve(file));
            byte[] after = before.clone();
            after[random.nextInt(after.length)] = (byte) random.nextInt(256);
            assertThat(world.writeBytes(file, after).issues())
                    .allMatch(issue -> !issue.text().isBlank());
            world.writeBytes(file, before);
        }
    }
}
