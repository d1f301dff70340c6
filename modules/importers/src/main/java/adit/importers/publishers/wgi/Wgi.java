package adit.importers.publishers.wgi;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.SourceId;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.PublisherTable;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.Table;
import adit.world.Observation;
import adit.world.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the Worldwide Governance Indicators as the World Bank's data catalogue gives them: a row for each economy and indicator, a
 * column for each year. Takes the six estimates of {@value #SINCE} and later; the range is the estimate ±1.645 standard errors,
 * which holds nine tenths of a normal distribution.
 */
public final class Wgi implements Publisher {

    /** The first year that is taken. */
    static final int SINCE = 2014;

    static final String CODE = "country code";
    static final String NAME = "country name";
    static final String INDICATOR = "indicator code";

    @Override
    public String word() {
        return "wgi";
    }

    @Override
    public String description() {
        return "World Bank Worldwide Governance Indicators, economies by years: WGIData.csv -> governance";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        List<Source> sources = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        long read = 0;
        long used = 0;
        for (Path file : files) {
            Optional<Table> table = PublisherTable.read(file, List.of(CODE, NAME, INDICATOR), issues);
            if (table.isPresent()) {
                Map<Integer, Integer> years = YearColumns.of(table.get().heading(), issues);
                OptionalInt latest = latest(table.get(), years, issues);
                if (latest.isPresent()) {
                    Source source = source(latest.getAsInt());
                    Estimates estimates = new Estimates(table.get(), years, source.id(), vocabulary, issues);
                    sources.add(source);
                    observations.addAll(estimates.observations());
                    used += estimates.rowsUsed();
                }
                read += table.get().rows().size() + table.get().ragged().size();
            }
        }
        return new Imported(sources, observations, read, used);
    }

    /** The latest year with a figure; empty, with an error, if there is none. */
    private static OptionalInt latest(Table table, Map<Integer, Integer> years, Issues issues) {
        OptionalInt latest = years.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(year -> table.rows().stream()
                        .anyMatch(row -> !row.text(years.getOrDefault(year, -1)).isBlank()))
                .max();
        if (latest.isEmpty()) {
            issues.add(Issue.error(
                    "no-figures",
                    table.file(),
                    1,
                    "",
                    String.join(",", table.heading().names()),
                    "there is no column for a year with figures",
                    "use the original file of the publisher: one column for each year"));
        }
        return latest;
    }

    /** The citation: the edition that reaches to a year appears in the year after. */
    private static Source source(int latest) {
        return new Source(
                new SourceId("wb-wgi-" + latest),
                "Worldwide Governance Indicators to " + latest,
                "World Bank",
                Integer.toString(latest + 1),
                "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
                "agency",
                "Estimates of six dimensions of governance by economy and year, with standard errors");
    }
}
