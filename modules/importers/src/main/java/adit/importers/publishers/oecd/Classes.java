package adit.importers.publishers.oecd;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.importers.publishers.AbsentPlaces;
import adit.importers.publishers.Tally;
import adit.importers.publishers.Tally.Fault;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of one classification. */
final class Classes {

    private static final String UNIT = "class 0 to 7";
    private static final Pattern HIGH_INCOME = Pattern.compile("\\((6|7)\\)");
    private static final Set<String> NONE = Set.of("", "-", "–", "—", "na", "n/a");

    private static final Fault NOT_CLASSIFIED = new Fault(
            "not-classified",
            OecdCountryRisk.CLASS,
            "the country is not classified, which says nothing about its risk; it is left out",
            "no action needed");
    private static final Fault UNRANKED = new Fault(
            "not-classified",
            OecdCountryRisk.NOTES,
            "the list writes 0 with a footnote for small countries that it does not classify; the row is left out",
            "no action needed");
    private static final Fault NO_CLASS = new Fault(
            "not-a-class",
            OecdCountryRisk.CLASS,
            "a class is a whole number from 0 to 7; the row is left out",
            "check it in the original list");
    private static final Fault UNKNOWN = new Fault(
            "unknown-country",
            OecdCountryRisk.CODE,
            "this is not an alpha-3 code, and no table has the name; the row is left out",
            "write the ISO 3166-1 alpha-3 code into the column iso3");

    private final Table table;
    private final int year;
    private final SourceId source;
    private final Vocabulary vocabulary;
    private final Tally tally;
    private final AbsentPlaces absent;

    Classes(Table table, int year, SourceId source, Vocabulary vocabulary) {
        this.table = table;
        this.year = year;
        this.source = source;
        this.vocabulary = vocabulary;
        this.tally = new Tally(table.file());
        this.absent = new AbsentPlaces(table.file());
    }

    List<Observation> read(Issues issues) {
        List<Observation> found = new ArrayList<>();
        for (Row row : table.rows()) {
            place(row).flatMap(place -> observe(row, place)).ifPresent(found::add);
        }
        absent.tell(issues);
        tally.tell(issues);
        return found;
    }

    private Optional<PlaceId> place(Row row) {
        String code = row.text(OecdCountryRisk.CODE).strip();
        if (!code.isEmpty() && vocabulary.has(new PlaceId(code))) {
            return Optional.of(new PlaceId(code));
        }
        Optional<PlaceId> named = vocabulary.findPlace(row.text(OecdCountryRisk.NAME));
        if (named.isEmpty() && !code.matches("[A-Z]{3}")) {
            tally.add(UNKNOWN, row.line(), code.isEmpty() ? row.text(OecdCountryRisk.NAME) : code);
        } else if (named.filter(vocabulary::has).isEmpty()) {
            absent.add(code.isEmpty() ? row.text(OecdCountryRisk.NAME) : code);
        }
        return named.filter(vocabulary::has);
    }

    private Optional<Observation> observe(Row row, PlaceId place) {
        String cell = row.text(OecdCountryRisk.CLASS).strip();
        if (NONE.contains(cell.toLowerCase(java.util.Locale.ROOT))) {
            tally.add(NOT_CLASSIFIED, row.line(), "");
            return Optional.empty();
        }
        if (!cell.matches("[0-7](\\.0+)?")) {
            tally.add(NO_CLASS, row.line(), cell);
            return Optional.empty();
        }
        String notes = row.text(OecdCountryRisk.NOTES).strip();
        boolean zero = cell.charAt(0) == '0' && !notes.isEmpty();
        boolean rich = zero && HIGH_INCOME.matcher(notes).find();
        if (zero && !rich) {
            tally.add(UNRANKED, row.line(), "");
            return Optional.empty();
        }
        return Optional.of(observation(row, place, cell.charAt(0) - '0', rich));
    }

    private Observation observation(Row row, PlaceId place, int risk, boolean rich) {
        return new Observation(
                Cell.of(Attribute.COUNTRY_RISK, place, year),
                Estimate.exact(risk),
                UNIT,
                rich ? Grade.B : Grade.A,
                source,
                row.where(),
                rich
                        ? "high-income OECD or euro-area country: not classified, under the pricing rules of class 0"
                        : "");
    }
}
