package adit.importers.purchases;

import adit.basics.FormId;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import adit.world.Purchase;
import adit.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A firm's purchases as CSV (UTF-8, comma): columns {@code form}, {@code place}, {@code tons} (t/y) and, if known, {@code price} (US$/t).
 * Rows of one form and place are added up if their prices differ; a duplicate row is an error.
 */
public final class PurchaseFile {

    private static final List<String> REQUIRED = List.of("form", "place", "tons");
    private static final String PRICE = "price";
    /** Tons a year or US$ a ton: the world digs less than 1e12 t a year of everything; sums and products stay finite. */
    private static final double MOST = 1e12;

    private static final List<String> COLUMNS = List.of("form", "place", "tons", PRICE);

    private final Issues issues;
    private final PurchaseWords words;
    private final PurchasePrices prices;
    private final Map<List<String>, Row> seen = new HashMap<>();

    private PurchaseFile(World world, Issues issues) {
        this.issues = issues;
        words = new PurchaseWords(world, issues);
        prices = new PurchasePrices(world, issues);
    }

    /**
     * The purchases; none, with at least one error among the issues, if the file has errors. All errors are reported. A price far
     * from those of the world is a warning ({@code far-from-price}).
     */
    public static List<Purchase> read(Path file, World world, Issues issues) {
        Issues own = new Issues();
        Optional<Table> table = TableReader.read(Path.of(""), file.toString(), own);
        if (table.isPresent() && OtherSeparators.tell(table.get(), issues)) {
            return List.of();
        }
        own.list().forEach(issues::add);
        return table.map(found -> new PurchaseFile(world, issues).read(found)).orElse(List.of());
    }

    private List<Purchase> read(Table table) {
        if (!hasColumns(table.heading())) {
            return List.of();
        }
        if (table.rows().isEmpty() && table.ragged().isEmpty()) {
            issues.add(CellRef.ofFile(table.file())
                    .error("no-purchases", "the file has a heading but no purchases", "add one row for each purchase"));
        }
        List<Purchase> purchases = new ArrayList<>();
        table.rows().forEach(row -> read(row, purchases));
        return List.copyOf(purchases);
    }

    private boolean hasColumns(Heading heading) {
        boolean complete = true;
        for (String column : REQUIRED) {
            if (!heading.has(column)) {
                complete = false;
                issues.add(new CellRef(heading.file(), 1, column, String.join(",", heading.names()))
                        .error(
                                "missing-column",
                                "the heading has no column " + column,
                                Nearest.find(column, heading.names())
                                        .map(name -> "rename " + name + " to " + column)
                                        .orElse("begin the file with the line form,place,tons,price")));
            }
        }
        for (String name : heading.names()) {
            if (!COLUMNS.contains(name)) {
                issues.add(new CellRef(heading.file(), 1, name, "")
                        .error(
                                "unknown-column",
                                "this column does not exist in purchase files",
                                Nearest.hint(name, COLUMNS, "delete it; the columns are form, place, tons and price")));
            }
        }
        return complete;
    }

    private void read(Row row, List<Purchase> purchases) {
        boolean form = words.isForm(row);
        boolean place = words.isPlace(row);
        boolean tons = isAmount(row, "tons", false);
        boolean price = isAmount(row, PRICE, true);
        if (form && place && tons && price && !isRepeated(row)) {
            Purchase purchase = new Purchase(
                    new FormId(row.text("form")),
                    new PlaceId(row.text("place")),
                    row.number("tons"),
                    row.has(PRICE) ? OptionalDouble.of(row.number(PRICE)) : OptionalDouble.empty());
            prices.check(row.at(PRICE), purchase);
            purchases.add(purchase);
        }
    }

    private boolean isAmount(Row row, String column, boolean mayBeEmpty) {
        if (mayBeEmpty && !row.has(column)) {
            return true;
        }
        double number = row.number(column);
        if (number > MOST) {
            issues.add(row.at(column)
                    .error("too-large", column + " is implausibly large", "write tons per year, and US$ per ton"));
            return false;
        }
        if (number > 0) {
            return true;
        }
        issues.add(row.at(column)
                .error(
                        Double.isNaN(number) ? "not-a-number" : "not-positive",
                        column + (Double.isNaN(number) ? " is not a number" : " must be greater than 0"),
                        mayBeEmpty
                                ? "write US$ per ton with a decimal point, or leave the cell empty"
                                : "write tons per year with a decimal point and without thousands separator"));
        return false;
    }

    private boolean isRepeated(Row row) {
        Row first = seen.putIfAbsent(List.of(row.text("form"), row.text("place"), row.text(PRICE)), row);
        if (first == null) {
            return false;
        }
        issues.add(row.at("form")
                .error(
                        "duplicate-row",
                        "row " + first.line() + " has the same form, place and price",
                        "merge both rows by adding their tons, or delete one"));
        return true;
    }
}
