package adit.importers.publishers.lithium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issues;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole table of July 2025, where it lies beside the repository. */
class B01_WholeTableTest {

    @Test
    void outputOf2022And2023IsThatOfUsgs() {
        Issues issues = new Issues();
        Result result = new Result(
                new LithiumDeposits()
                        .read(
                                List.of(SharedData.file("lithium-deposits/Deposit.csv")),
                                Words.of(List.of("lithium-ore"), SharedData.shippedPlaces(), List.of("sqm-atacama")),
                                issues),
                issues.list());
        assertThat(result.imported().rowsRead()).isEqualTo(160);
        assertThat(value(result, "production/lithium-ore/CHL/2022")).isCloseTo(38_000, within(0.01));
        assertThat(value(result, "production/lithium-ore/AUS/2023")).isCloseTo(86_000, within(0.01));
        assertThat(value(result, "reserve/lithium-ore/BOL/2024")).isCloseTo(5_400_000, within(0.01));
        assertThat(value(result, "capacity/sqm-atacama")).isCloseTo(39_451.437, within(0.01));
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("no-reserve"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("113 rows"));
    }

    private static double value(Result result, String cell) {
        return result.at(cell).estimate().value();
    }
}
