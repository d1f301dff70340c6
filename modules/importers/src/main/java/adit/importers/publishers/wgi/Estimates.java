package adit.importers.publishers.wgi;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.importers.publishers.AbsentPlaces;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.Tally;
import adit.importers.publishers.Tally.Fault;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the series of a file into observations of governance. */
final class Estimates {

    private static final String UNIT = "index -2.5 to 2.5";
    private static final double NINE_TENTHS = 1.645;
    private static final double MOST = 5;
    private static final int DECIMALS = 6;

    private static final Fault NUMBER = new Fault(
            "not-a-number", "", "this is not a number; it is left out", "check it in the original publication");
    private static final Fault RANGE = new Fault(
            "out-of-range",
            "",
            "an estimate must be between about -2.5 and 2.5; it is left out",
            "check that the series is the estimate, not the rank");
    private static final Fault NEGATIVE = new Fault(
            "negative-number",
            "",
            "a standard error cannot be negative; no range is given",
            "check it in the original publication");
    private static final Fault NO_ERROR = new Fault(
            "standard-error-missing",
            "",
            "no standard error is stated; the figure has no range",
            "use the file with the series .STD.ERR");

    private final Map<Integer, Integer> years;
    private final SourceId source;
    private final Vocabulary vocabulary;
    private final Tally tally;
    private final AbsentPlaces absent;
    private final Map<String, Row> errors = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private long rowsUsed;

    Estimates(Table table, Map<Integer, Integer> years, SourceId source, Vocabulary vocabulary, Issues issues) {
        this.years = years;
        this.source = source;
        this.vocabulary = vocabulary;
        this.tally = new Tally(table.file());
        this.absent = new AbsentPlaces(table.file());
        List<Series> all =
                table.rows().stream().flatMap(row -> Series.of(row).stream()).toList();
        all.stream().filter(each -> !each.estimate()).forEach(each -> errors.put(each.key(), each.row()));
        all.stream().filter(Series::estimate).forEach(this::add);
        absent.tell(issues);
        tally.tell(issues);
    }

    List<Observation> observations() {
        return observations;
    }

    /** Rows of estimates and of their standard errors of which a figure was taken. */
    long rowsUsed() {
        return rowsUsed;
    }

    private void add(Series series) {
        Optional<PlaceId> place = place(series.row());
        if (place.isEmpty()) {
            absent.add(series.row().text(Wgi.CODE).strip());
            return;
        }
        int before = observations.size();
        years.forEach((year, column) -> {
            if (year >= Wgi.SINCE) {
                observe(series, place.get(), year, column);
            }
        });
        if (observations.size() > before) {
            rowsUsed += errors.containsKey(series.key()) ? 2 : 1;
        }
    }

    /** By code, or by name where the World Bank's own code differs from ISO 3166-1. */
    private Optional<PlaceId> place(Row row) {
        String code = row.text(Wgi.CODE).strip();
        if (!code.isEmpty() && vocabulary.has(new PlaceId(code))) {
            return Optional.of(new PlaceId(code));
        }
        return vocabulary.findPlace(row.text(Wgi.NAME)).filter(vocabulary::has);
    }

    private void observe(Series series, PlaceId place, int year, int column) {
        double value = number(series.row(), column);
        if (Double.isNaN(value)) {
            return;
        }
        if (Math.abs(value) > MOST) {
            tally.add(RANGE, series.row().line(), series.row().text(column));
            return;
        }
        double half = NINE_TENTHS * standardError(series, column);
        observations.add(new Observation(
                Cell.of(Attribute.GOVERNANCE, place, series.dimension(), year),
                new Estimate(rounded(value), rounded(value - half), rounded(value + half)),
                UNIT,
                Grade.B,
                source,
                series.row().where(),
                half > 0 ? "estimate; range = 1.645 standard errors" : "estimate; no standard error stated"));
    }

    /** The standard error of an estimate; 0 if none is stated. */
    private double standardError(Series series, int column) {
        Optional<Row> row = Optional.ofNullable(errors.get(series.key()));
        double error = row.map(found -> number(found, column)).orElse(Double.NaN);
        if (error < 0) {
            tally.add(NEGATIVE, row.orElse(series.row()).line(), Double.toString(error));
        } else if (Double.isNaN(error)) {
            tally.add(NO_ERROR, series.row().line(), "");
        }
        return error > 0 ? error : 0;
    }

    /** The number in a cell; NaN if there is none. */
    private double number(Row row, int column) {
        Optional<Reading> reading = PublisherNumbers.read(row.text(column));
        if (reading.isEmpty()) {
            tally.add(NUMBER, row.line(), row.text(column));
        }
        return reading.map(Reading::value).orElse(Double.NaN);
    }

    private static double rounded(double number) {
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
