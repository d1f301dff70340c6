package adit.importers.publishers.oecd;

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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the country risk classes that the participants of the export-credit arrangement agree on, 0 to 7, from a table with the columns
 * country, iso3, crc and notes. The class is set, not estimated: grade A, without a range. High-income OECD and euro-area countries
 * (footnotes 6 and 7) are not classified but come under the rules of class 0: 0, grade B. Small countries that are not
 * classified (blank, or 0 with another footnote) are left out, since that says nothing of their risk.
 */
public final class OecdCountryRisk implements Publisher {

    static final String NAME = "country";
    static final String CODE = "iso3";
    static final String CLASS = "crc";
    static final String NOTES = "notes";

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

    @Override
    public String word() {
        return "oecd-crc";
    }

    @Override
    public String description() {
        return "OECD country risk classification, year in the file's name: oecd_crc_2026.csv -> country_risk";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        List<Source> sources = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        long read = 0;
        for (Path file : files) {
            OptionalInt year = year(file, issues);
            Optional<Table> table = PublisherTable.read(file, List.of(CODE, CLASS), issues);
            if (year.isPresent() && table.isPresent()) {
                Source source = source(year.getAsInt());
                sources.add(source);
                observations.addAll(new Classes(table.get(), year.getAsInt(), source.id(), vocabulary).read(issues));
            }
            read += table.map(found -> found.rows().size() + found.ragged().size())
                    .orElse(0);
        }
        return new Imported(sources, observations, read, observations.size());
    }

    /** The year in a file's name; empty, with an error, if there is none. */
    private static OptionalInt year(Path file, Issues issues) {
        Matcher found = YEAR.matcher(String.valueOf(file.getFileName()));
        if (found.find()) {
            return OptionalInt.of(Integer.parseInt(found.group(1)));
        }
        issues.add(Issue.error(
                "year-missing",
                file.toString(),
                0,
                "",
                "",
                "neither the file name nor the rows contain the year",
                "name the file with the year of the classification, such as oecd_crc_2026.csv"));
        return OptionalInt.empty();
    }

    private static Source source(int year) {
        return new Source(
                new SourceId("oecd-crc-" + year),
                "Country risk classifications of the participants to the Arrangement on Officially Supported Export Credits, "
                        + year,
                "OECD",
                Integer.toString(year),
                "https://www.oecd.org/en/topics/country-risk-classification.html",
                "official",
                "Risk class of each classified country, 0 (low) to 7 (high)");
    }
}
