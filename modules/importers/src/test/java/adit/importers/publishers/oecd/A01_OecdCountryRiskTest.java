package adit.importers.publishers.oecd;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few classes in the layout of a table of them. */
class A01_OecdCountryRiskTest {

    @TempDir
    Path folder;

    private PublisherSample sample() {
        return PublisherSample.of(
                new OecdCountryRisk(),
                Words.of(List.of("any"), List.of("CHL", "CHN", "COD", "JPN", "BEL")),
                folder,
                "oecd/oecd_crc_2026.csv");
    }

    @Test
    void classesAreOfTheYearInTheName() {
        Result result = sample().read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("country-risk/COD/2026")).containsExactly(7.0, 7.0, 7.0);
        assertThat(result.at("country-risk/COD/2026").grade()).isEqualTo(Grade.A);
        assertThat(result.imported().sources().getFirst().id().code()).isEqualTo("oecd-crc-2026");
        assertThat(result.imported().rowsUsed()).isEqualTo(5);
    }

    @Test
    void richCountriesAreNotClassifiedButComeUnderTheRulesOfClassZero() {
        Result result = sample().read();
        assertThat(result.range("country-risk/JPN/2026")).containsExactly(0.0, 0.0, 0.0);
        assertThat(result.at("country-risk/JPN/2026").grade()).isEqualTo(Grade.B);
        assertThat(result.at("country-risk/BEL/2026").note()).contains("not classified");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-classified 2:crc       | 'CHL,2,'       | 'CHL,,'",
                "not-classified 2:notes     | 'CHL,2,'       | 'CHL,0,(5)'",
                "not-a-class 2:crc          | 'CHL,2,'       | 'CHL,8,'",
                "not-a-class 2:crc          | 'CHL,2,'       | 'CHL,2.5,'",
                "unknown-country 2:iso3     | 'Chile,CHL,2,' | 'Chil,,2,'",
                "place-not-in-world 0:      | 'Chile,CHL,2,' | 'Peru,PER,2,'",
                "ragged-row 2:              | 'CHL,2,'       | 'CHL,2'"
            })
    void aRowThatCannotBeUsedIsLeftOut(String code, String from, String to) {
        Result result = sample().replace(from, to).read();
        assertThat(result.codes()).containsExactly(code);
        assertThat(result.cells()).hasSize(4);
    }

    @Test
    void withoutAYearNothingIsRead() throws java.io.IOException {
        Path nameless = folder.resolve("classes.csv");
        Files.move(sample().files().getFirst(), nameless);
        Result result =
                new PublisherSample(new OecdCountryRisk(), sample().vocabulary(), folder, List.of(nameless)).read();
        assertThat(result.codes()).containsExactly("year-missing 0:");
        assertThat(result.cells()).isEmpty();
    }
}
