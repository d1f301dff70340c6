package adit.importers.publishers.lithium;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.PublisherTable;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of deposits, row by row. */
final class DepositRows {

    private static final List<String> NEEDED =
            List.of("country", "deposit_name", "reserve", "prod_rate2022", "prod_rate2023", "prod_rate2025");

    /** More than the earth weighs, kt. */
    private static final double LARGEST = 1e19;

    private final Vocabulary vocabulary;
    private final Notices notices;

    DepositRows(Vocabulary vocabulary, Notices notices) {
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    /** The table of a file; empty, with an error, if it cannot be read. */
    static Optional<Table> table(Path file, Issues issues) {
        return PublisherTable.read(file, NEEDED, issues);
    }

    /** {@code deposit-twice}: the deposits of a table that lie in places of the world. */
    List<Deposit> read(Table table) {
        List<Deposit> deposits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : table.rows()) {
            if (!seen.add(row.text("country") + "/" + row.text("deposit_name"))) {
                notices.value(
                        row.at("deposit_name"),
                        "deposit-twice",
                        "duplicate deposit; the first is used",
                        "delete one of them");
            } else {
                deposit(row).ifPresent(deposits::add);
            }
        }
        return deposits;
    }

    private Optional<Deposit> deposit(Row row) {
        return place(row.at("country"))
                .map(place -> new Deposit(
                        place,
                        row.text("deposit_name").strip(),
                        number(row.at("reserve")),
                        number(row.at("prod_rate2022")),
                        number(row.at("prod_rate2023")),
                        number(row.at("prod_rate2025")),
                        row.at("deposit_name")));
    }

    /** {@code unknown-place}, {@code place-absent}. */
    private Optional<PlaceId> place(CellRef at) {
        Optional<PlaceId> place = vocabulary.findPlace(at.value());
        if (place.isEmpty()) {
            notices.value(
                    at,
                    "unknown-place",
                    "no table has a place of this name",
                    Nearest.find(at.value(), vocabulary.names())
                            .map(name -> "is '" + name + "' meant? If not, add the name to place-names.csv")
                            .orElse("add the name to place-names.csv"));
        } else if (!vocabulary.has(place.get())) {
            notices.value(
                    at,
                    "place-absent",
                    "the world has no place " + place.get(),
                    "add it to places.csv if its figures should be imported");
        }
        return place.filter(vocabulary::has);
    }

    /** {@code unreadable-number}: the number in a cell; 0 if there is none. */
    private double number(CellRef at) {
        Optional<Reading> reading = PublisherNumbers.read(at.value());
        if (reading.isEmpty() || reading.get().value() < 0 || reading.get().value() > LARGEST) {
            notices.value(
                    at,
                    "unreadable-number",
                    "this is not a quantity; read as 0",
                    "correct it in a copy of the file, or write NA");
            return 0;
        }
        return reading.filter(Reading::hasValue).map(Reading::value).orElse(0.0);
    }
}
