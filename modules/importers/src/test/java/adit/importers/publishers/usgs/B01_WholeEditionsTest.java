package adit.importers.publishers.usgs;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Words;
import adit.world.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole editions of 2025 and 2026, where they lie beside the repository. */
class B01_WholeEditionsTest {

    @Test
    void theReleaseOf2026SaysWhatItsChaptersSay() {
        Result result = read(List.of(SharedData.file("usgs-mcs2026/usgs_mcs2026_commodities_data.csv")));
        assertThat(errors(result)).isEmpty();
        assertThat(result.at("production/refined-copper/CHN/2024").estimate().value())
                .isEqualTo(12_400_000);
        assertThat(result.at("production/primary-gallium/CHN/2024").estimate().value())
                .isEqualTo(839);
        assertThat(result.at("reserve/ree-mined/BRA/2025").estimate().value()).isEqualTo(21_000_000);
        assertThat(result.at("price/ndpr-oxide/CHN/2024").estimate().value()).isEqualTo(55_000);
        assertThat(result.at("production/antimony-ore/CHN/2024").estimate().value())
                .isEqualTo(40_000);
        assertThat(result.imported().rowsRead()).isEqualTo(8886);
        assertThat(sum(result, "refined-copper")).isBetween(27.55e6, 27.65e6);
    }

    /** Raw steel of 2025: twelve figures add up to 1,823 Mt, the total says 1,900; with the rounding of all of them 3 Mt are missing. */
    @Test
    void oneWorldTotalOfItsTablesDiffersFromTheSumOfItsCountriesAndNoTableMixesUnits() {
        assertThat(read(editions()).codes())
                .noneMatch(code -> code.startsWith("mixed-units-in-table"))
                .filteredOn(code -> code.startsWith("total-differs"))
                .containsExactly("total-differs 3591:Value");
    }

    @Test
    void theEditionOf2025StatesOneFigureInTwoWays() {
        Result result = read(editions());
        assertThat(errors(result)).isEmpty();
        assertThat(result.codes())
                .filteredOn(code -> code.startsWith("stated-twice"))
                .hasSize(1);
        assertThat(result.codes()).noneMatch(code -> code.startsWith("unknown-commodity"));
        assertThat(result.codes()).contains("misspelt-name 401:COMMODITY", "footnote-in-name 63:COUNTRY");
    }

    @Test
    void bothEditionsGiveTheirOwnFigureForOneCell() {
        assertThat(read(editions()).imported().observations())
                .filteredOn(each -> each.cell().toString().equals("production/refined-copper/CHN/2024"))
                .extracting(each -> each.source() + " " + each.estimate().value())
                .containsExactly("usgs-mcs-2026 1.24E7", "usgs-mcs-2025 1.2E7");
    }

    private static double sum(Result result, String form) {
        return result.imported().observations().stream()
                .filter(each -> isProduction(each.cell(), form, "2024"))
                .mapToDouble(each -> each.estimate().value())
                .sum();
    }

    private static boolean isProduction(Cell cell, String form, String year) {
        return cell.toString().startsWith("production/" + form)
                && cell.keys().get(2).equals(year);
    }

    private static List<Issue> errors(Result result) {
        return result.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .toList();
    }

    private static List<Path> editions() {
        List<Path> files = new ArrayList<>();
        files.add(SharedData.file("usgs-mcs2026/usgs_mcs2026_commodities_data.csv"));
        files.add(SharedData.file("usgs-mcs2025/world_data/MCS2025_World_Data.csv"));
        try (Stream<Path> salient = Files.list(SharedData.file("usgs-mcs2025/salient_commodity"))) {
            salient.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    private static Result read(List<Path> files) {
        List<String> forms = FormRules.load(Words.MAPPINGS).list().stream()
                .filter(rule -> !rule.refuses())
                .map(FormRule::form)
                .distinct()
                .toList();
        Issues issues = new Issues();
        return new Result(
                new UsgsPublisher().read(files, Words.of(forms, SharedData.shippedPlaces()), issues), issues.list());
    }
}
