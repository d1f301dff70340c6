package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.figures.Reading;
import adit.dependence.measures.FormYear;
import adit.dependence.measures.Governance;
import adit.dependence.measures.Measure;
import adit.dependence.output.CellIndex;
import adit.dependence.trade.NodeMapping;
import adit.math.lp.LpSolver;
import adit.world.Purchase;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of dependence for a firm that states its purchases, form by form.
 *
 * @param supplier who supplies
 * @param year the year of the world with which the purchases are compared
 * @param rows by form in the order of the purchases, by measure in that of {@link FirmMeasures#ALL}
 */
public record FirmTable(PlaceId supplier, int year, List<Row> rows) {

    /**
     * One figure of a firm.
     *
     * @param form what it buys
     * @param measure which figure
     * @param reading the figure, grade C at best, or why there is none
     */
    public record Row(FormId form, Measure measure, Reading reading) {}

    public FirmTable {
        rows = List.copyOf(rows);
    }

    /** Measures purchases against a world; coverage takes a few solves for each form. */
    public static FirmTable of(World world, PlaceId supplier, List<Purchase> purchases, int year, LpSolver solver) {
        Map<FormId, List<Purchase>> byForm = new LinkedHashMap<>();
        purchases.forEach(purchase -> byForm.computeIfAbsent(purchase.form(), form -> new ArrayList<>())
                .add(purchase));
        CellIndex tables = CellIndex.of(world);
        LookThroughShare lookThrough = LookThroughShare.of(tables, supplier, year);
        Governance governance = new Governance(world);
        List<Row> rows = new ArrayList<>();
        try (Coverage coverage = Coverage.of(tables, year, solver)) {
            byForm.forEach((form, bought) -> {
                FormYear known = new FormYear(tables, NodeMapping.single(world), governance, form, year);
                FirmMeasures measures = new FirmMeasures(known, supplier, bought, lookThrough, coverage);
                FirmMeasures.ALL.forEach(measure -> rows.add(new Row(form, measure, measures.reading(measure))));
            });
        }
        return new FirmTable(supplier, year, rows);
    }

    /** The forms that are bought, in the order of the purchases. */
    public List<FormId> forms() {
        return rows.stream().map(Row::form).distinct().toList();
    }

    /** The reading of a form that is bought. */
    public Reading get(FormId form, Measure measure) {
        return rows.stream()
                .filter(row -> row.form().equals(form) && row.measure().equals(measure))
                .map(Row::reading)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(form + " is not bought, or has no " + measure.id()));
    }
}
