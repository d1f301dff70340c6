package adit.importers.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.SharedData;
import adit.sources.WorldReader;
import adit.world.Purchase;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a firm writes in its own words, units and separators. */
class A01_PurchaseFileTest {

    private static final World WORLD = WorldReader.read(SharedData.repository().resolve("data/world-2025"));

    @TempDir
    Path folder = Path.of("");

    private final Issues issues = new Issues();

    @Test
    void aPriceInDollarsPerKilogramIsUsedAndReportedWithTheFactor() throws IOException {
        assertThat(read("form,place,tons,price\nrefined-gallium,CHN,1.5,400\n")).hasSize(1);
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
            assertThat(issue.code()).isEqualTo("far-from-price");
            assertThat(issue.row()).isEqualTo(2);
            assertThat(issue.column()).isEqualTo("price");
            assertThat(issue.hint()).contains("US$ per kg (times 1,000 is 400,000 US$/t)");
        });
    }

    @Test
    void theSumPaidIsRecognised() throws IOException {
        read("form,place,tons,price\nrefined-copper,CHL,1000,9500000\n");
        assertThat(issues.list())
                .singleElement()
                .extracting(Issue::hint)
                .asString()
                .contains("the sum paid for all 1,000 t (times 0.00100 is 9,500 US$/t)");
    }

    @Test
    void aPriceOfTheUsualSizeIsNotReported() throws IOException {
        read("form,place,tons,price\nrefined-copper,CHL,5,9000\nrefined-copper,PER,5,\nrefined-gallium,CHN,1,150000\n");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void namesThatImportersKnowAreSuggested() throws IOException {
        read("form,place,tons\nrefined-cobalt,UK,10\nrefined-cobalt,Viet Nam,10\n");
        assertThat(issues.list()).extracting(Issue::hint).containsExactly("did you mean GBR?", "did you mean VNM?");
    }

    @Test
    void ofAGroupThePlacesThatReportAreSuggested() throws IOException {
        read("form,place,tons\nrefined-cobalt,EU,10\n");
        assertThat(issues.list())
                .singleElement()
                .extracting(Issue::hint)
                .asString()
                .contains("this is a group")
                .endsWith("of DEU, FRA, ITA, EUR");
    }

    @Test
    void semicolonsAndDecimalCommasAreOneError() throws IOException {
        assertThat(read("form;place;tons;price\nrefined-gallium;CHN;1,5;400000\nrefined-gallium;JPN;2,0;450000\n"))
                .isEmpty();
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("other-separator");
            assertThat(issue.message()).isEqualTo("cells are separated by semicolons, and decimals by commas");
        });
    }

    @Test
    void tabsAreOneError() throws IOException {
        read("form\tplace\ttons\nrefined-gallium\tCHN\t1.5\n");
        assertThat(issues.list()).singleElement().extracting(Issue::message).isEqualTo("cells are separated by tabs");
    }

    private List<Purchase> read(String text) throws IOException {
        return PurchaseFile.read(Files.writeString(folder.resolve("p.csv"), text), WORLD, issues);
    }
}
