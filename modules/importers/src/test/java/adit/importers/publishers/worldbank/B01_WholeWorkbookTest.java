package adit.importers.publishers.worldbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issues;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole workbook of June 2026, where it lies beside the repository. */
class B01_WholeWorkbookTest {

    @Test
    void copperIn2024CostAboutWhatUsgsSays() {
        Issues issues = new Issues();
        Result result = new Result(
                new PinkSheetPublisher()
                        .read(
                                List.of(SharedData.file("worldbank-prices/CMO-Historical-Data-Monthly.xlsx")),
                                Words.of(List.of("refined-copper", "refined-nickel", "refined-zinc"), List.of()),
                                issues),
                issues.list());
        assertThat(result.codes()).containsExactly("incomplete-year 799:Copper");
        assertThat(result.cells()).hasSize(3 * 67);
        assertThat(result.at("price/refined-copper/outside/2024").estimate().value())
                .isCloseTo(415 / 0.45359237e-3 / 100, within(100.0));
        assertThat(result.at("price/refined-copper/outside/2026").note()).contains("5 months only, to month 5");
        assertThat(result.imported().sources().getFirst().published()).isEqualTo("2026-06-02");
    }
}
