package adit.importers.publishers.worldbank;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.SheetRow;
import adit.importers.publishers.SheetText;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import adit.world.Observation;
import adit.world.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The World Bank's workbook of monthly commodity prices: a row of headings, a row of units, a row for each month. Taken is the mean
 * of each year, from its lowest to its highest month.
 */
public final class PinkSheetPublisher implements Publisher {

    private static final String SHEET = "Monthly Prices";
    private static final String UNIT = "($/mt)";

    @Override
    public String word() {
        return "pink-sheet";
    }

    @Override
    public String description() {
        return "World Bank Pink Sheet, workbook of monthly prices: mean price of each year on the London Metal Exchange";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        List<PriceForm> forms = PriceForm.list(vocabulary.mappings());
        Notices notices = new Notices();
        List<Source> sources = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        long rows = 0;
        long used = 0;
        for (Path file : files) {
            Optional<List<SheetRow>> read = SheetText.read(file, SHEET, issues);
            List<SheetRow> sheet = read.orElse(List.of());
            Optional<SheetRow> heading =
                    sheet.stream().filter(row -> isHeading(row, forms)).findFirst();
            if (heading.isEmpty()) {
                read.ifPresent(found -> tellLayout(file, issues));
                continue;
            }
            rows += sheet.stream()
                    .filter(row -> row.number() > heading.get().number() + 1)
                    .count();
            Source source = Editions.source(sheet, file.toString(), notices);
            sources.add(source);
            YearlyPrices yearly = new YearlyPrices(file.toString(), source.id(), notices);
            for (PriceForm form : forms) {
                column(file.toString(), sheet, heading.get(), form, vocabulary, notices)
                        .ifPresent(column -> observations.addAll(yearly.of(sheet, column, form)));
            }
            used += yearly.rowsUsed();
        }
        notices.tell(issues);
        return new Imported(sources, observations, rows, used);
    }

    private static boolean isHeading(SheetRow row, List<PriceForm> forms) {
        return forms.stream().anyMatch(form -> indexOf(row, form.heading()) > 0);
    }

    private static int indexOf(SheetRow row, String heading) {
        return row.cells().stream().map(String::strip).toList().indexOf(heading);
    }

    /** {@code missing-column}, {@code unknown-unit}, {@code form-absent}: the column of a form. */
    private static Optional<Integer> column(
            String file,
            List<SheetRow> sheet,
            SheetRow heading,
            PriceForm form,
            Vocabulary vocabulary,
            Notices notices) {
        int column = indexOf(heading, form.heading());
        CellRef at = new CellRef(file, heading.number(), form.heading(), "");
        String unit = sheet.stream()
                .filter(row -> row.number() == heading.number() + 1)
                .findFirst()
                .map(row -> row.text(Math.max(column, 0)).strip())
                .orElse("");
        if (column < 0) {
            notices.kind(
                    at,
                    "missing-column",
                    "the sheet does not have the column '" + form.heading() + "'",
                    Nearest.find(form.heading(), heading.cells())
                            .map(near -> "'" + near + "' is similar: rename it if it is this column")
                            .orElse("use the original workbook of the publisher"));
        } else if (!unit.equals(UNIT)) {
            notices.value(
                    new CellRef(file, heading.number() + 1, form.heading(), unit),
                    "unknown-unit",
                    "the price is not in dollars per metric ton",
                    "use the original workbook of the publisher; the expected unit is " + UNIT);
        } else if (!vocabulary.has(form.form())) {
            notices.kind(
                    at,
                    "form-absent",
                    "the world has no form '" + form.form() + "'",
                    "add it to forms.csv if the prices should be imported");
        } else {
            return Optional.of(column);
        }
        return Optional.empty();
    }

    /** {@code unknown-layout}. */
    private static void tellLayout(Path file, Issues issues) {
        issues.add(CellRef.ofFile(file.toString())
                .error(
                        "unknown-layout",
                        "no row of the sheet '" + SHEET + "' has a metal that is imported",
                        "use the World Bank's workbook of monthly prices"));
    }
}
