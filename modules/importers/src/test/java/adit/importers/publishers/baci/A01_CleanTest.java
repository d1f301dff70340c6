package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.importers.publishers.PublisherSample.Result;
import adit.world.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every layout that is read, and what comes of it. */
class A01_CleanTest {

    @TempDir
    Path folder;

    @Test
    void aYearInCepiisLayoutIsRead() {
        Result result = Sample.in(folder).read();
        assertThat(result.issues()).isEmpty();
        assertThat(Sample.trades(result))
                .containsExactly(
                        "trade/refined-copper/CHL/CHN/2024",
                        "trade/refined-copper/CHL/USA/2024",
                        "trade/lithium-chemical/CHN/JPN/2024",
                        "trade/cobalt-hydroxide/COD/CHN/2024",
                        "trade/refined-cobalt/BEL/USA/2024",
                        "trade/flake-graphite/CHN/TWN/2024");
        assertThat(result.imported().rowsRead()).isEqualTo(8);
        assertThat(result.imported().rowsUsed()).isEqualTo(7);
    }

    @Test
    void aTonOfCathodesIsATonOfCopperMoreOrLessATenth() {
        Result result = Sample.in(folder).read();
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(500.25, 450.23, 550.28);
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").grade()).isEqualTo(Grade.B);
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").unit()).isEqualTo("t/y");
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").where().row()).isEqualTo(3);
    }

    @Test
    void everyTradeHasItsValueToo() {
        Result result = Sample.in(folder).read();
        assertThat(result.cells())
                .filteredOn(cell -> cell.startsWith("trade-value/"))
                .extracting(cell -> cell.substring("trade-value".length()))
                .isEqualTo(Sample.trades(result).stream()
                        .map(cell -> cell.substring("trade".length()))
                        .toList());
        assertThat(result.range("trade-value/lithium-chemical/CHN/JPN/2024"))
                .containsExactly(22000.0, 19800.0, 24200.0);
        assertThat(result.at("trade-value/lithium-chemical/CHN/JPN/2024").unit())
                .isEqualTo("thousand US$");
    }

    @Test
    void codesOfOneFormAddUp() {
        // carbonate 1000 x 0.188 [0.188, 0.188] + hydroxide 1000 x 0.165 [0.165, 0.29]
        Result result = Sample.in(folder).read();
        assertThat(result.range("trade/lithium-chemical/CHN/JPN/2024")).containsExactly(353.0, 317.7, 525.8);
        assertThat(result.at("trade/lithium-chemical/CHN/JPN/2024").note())
                .contains("283691")
                .contains("282520");
    }

    @Test
    void oneCodeMeansAnotherFormFromTheCopperbelt() {
        Result result = Sample.in(folder).read();
        assertThat(result.range("trade/cobalt-hydroxide/COD/CHN/2024")).containsExactly(32.5, 27.0, 69.74);
        assertThat(result.range("trade/refined-cobalt/BEL/USA/2024")).containsExactly(72.0, 57.06, 86.46);
        assertThat(result.at("trade/refined-cobalt/BEL/USA/2024").grade()).isEqualTo(Grade.D);
    }

    @Test
    void otherAsiaIsTaiwan() {
        assertThat(Sample.in(folder)
                        .read()
                        .at("trade/flake-graphite/CHN/TWN/2024")
                        .note())
                .endsWith("; TWN is BACI 'Other Asia, nes'");
    }

    @Test
    void theSourceIsTheYearAndTheRelease() {
        Source source = Sample.in(folder).read().imported().sources().getFirst();
        assertThat(source.id().code()).isEqualTo("cepii-baci-2024-v202601");
        assertThat(source.title()).isEqualTo("BACI HS17, release V202601, year 2024");
        assertThat(source.published()).isEqualTo("2026-01");
        assertThat(source.finding()).endsWith("HS 250410 282200 282520 283691 740311");
    }

    @Test
    void aCorrectedReleaseIsAnEditionOfItsOwn() {
        Sample.in(folder);
        for (String name : new String[] {Sample.YEAR, Sample.COUNTRIES, Sample.PRODUCTS}) {
            Sample.write(
                    folder.resolve(name.replace("202601", "202401b").replace("2024_", "2022_")),
                    new String(Sample.bytes(folder.resolve(name)), StandardCharsets.UTF_8)
                            .replace("\n2024,", "\n2022,")
                            .getBytes(StandardCharsets.UTF_8));
        }
        Result result = Sample.read(folder.resolve("BACI_HS17_Y2022_V202401b.csv"));
        assertThat(result.issues()).isEmpty();
        Source source = result.imported().sources().getFirst();
        assertThat(source.id().code()).isEqualTo("cepii-baci-2022-v202401b");
        assertThat(source.title()).isEqualTo("BACI HS17, release V202401b, year 2022");
        assertThat(source.published()).isEqualTo("2024-01");
    }

    @Test
    void tablesBesideTheYearAreFound() {
        Sample.in(folder);
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.issues()).isEmpty();
        assertThat(Sample.trades(result)).hasSize(6);
    }

    @Test
    void allYearsOfAnArchiveAreRead() {
        Result result = Sample.read(Sample.archive(folder));
        assertThat(result.issues()).isEmpty();
        assertThat(result.imported().sources())
                .extracting(source -> source.id().code())
                .containsExactly("cepii-baci-2024-v202601", "cepii-baci-2023-v202601");
        assertThat(Sample.trades(result)).hasSize(12);
    }

    @Test
    void oneYearOfAnArchiveCanBeRead() {
        Result result = Sample.read(Sample.archive(folder).resolve(Sample.YEAR.replace("2024", "2023")));
        assertThat(result.issues()).isEmpty();
        assertThat(Sample.trades(result)).hasSize(6).allMatch(cell -> cell.endsWith("/2023"));
    }

    @Test
    void anExtractWithNamesIsRead() {
        Result result = Sample.of(folder, "baci_2024_extract.csv").read();
        assertThat(result.range("trade/refined-copper/CHL/CHN/2024")).containsExactly(1000.0, 900.0, 1100.0);
        assertThat(result.at("trade/refined-copper/CHN/TWN/2024").note())
                .contains("quantity missing: quantity re-estimated as value / median 9.00 k$/t")
                .endsWith("; TWN is BACI 'Other Asia, nes'");
        assertThat(result.imported().sources().getFirst().id().code()).isEqualTo("cepii-baci-2024-extract");
        assertThat(result.codes()).containsExactly("quantity-missing 4:");
    }

    @Test
    void columnsInAnotherOrderAndQuotedCellsAreRead() {
        Sample.rows(folder);
        Sample.write(
                folder.resolve(Sample.YEAR),
                "\"k\",\"t\",\"i\",\"j\",\"q\",\"v\"\n\"740311\",\"2024\",\"152\",\"156\",\"1000\",\"9000\"\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("trade/refined-copper/CHL/CHN/2024")).containsExactly(1000.0, 900.0, 1100.0);
    }

    @Test
    void rowsMayEndAsOnWindows() {
        Sample.rows(folder, "2024,152,156,740311,9000,1000\r", "2024,152,842,740311,9000,1000\r");
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.issues()).isEmpty();
        assertThat(Sample.trades(result)).hasSize(2);
    }
}
