package adit.brief.dependence;

import adit.brief.words.MeasureCells;
import adit.dependence.SignatureRow;
import adit.dependence.SignatureTable;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.dependence.trade.TradeBasis;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The views of dependence side by side, grouped by commodity: a line of values with their grades, a line of ranges below. */
final class SignatureGrid {

    private final Words words;
    private final MeasureCells views;

    SignatureGrid(Words words) {
        this.words = words;
        views = new MeasureCells(words);
    }

    Block of(SignatureTable table) {
        List<List<String>> cells = new ArrayList<>();
        String commodity = "";
        for (SignatureRow row : table.rows()) {
            if (!row.form().commodity().equals(commodity)) {
                commodity = row.form().commodity();
                cells.add(MeasureCells.group(words.names().commodity(commodity), SignatureTable.MEASURES.size()));
            }
            String name = words.names().form(row.form());
            cells.addAll(MeasureCells.rows(
                    row.isCapacity() ? words.say("dependence.capacity", name) : name,
                    List.of(values(row), ranges(row))));
        }
        return Block.grid(columns(), cells, "tables/views.csv");
    }

    /** The columns, one for each of {@link SignatureTable#MEASURES} behind the form. */
    List<Block.Column> columns() {
        String supplier = words.names().supplier();
        return List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.number(words.say("dep.view.made", supplier)),
                Block.Column.number(words.say("dep.view.owned", supplier)),
                Block.Column.number(words.say("dep.view.bought", supplier)),
                Block.Column.number(words.say("dep.view.passed")),
                Block.Column.number(words.say("dep.view.covered")),
                Block.Column.number(words.say("dependence.column.hhi")),
                Block.Column.number(words.say("dependence.column.n-1")));
    }

    private List<String> values(SignatureRow row) {
        List<String> cells = new ArrayList<>();
        for (Measure measure : SignatureTable.MEASURES) {
            boolean known = row.get(measure).findValue().isPresent();
            if (isOfTheWorld(measure)) {
                cells.add(
                        known
                                ? views.bare(row.get(measure), measure)
                                        + (measure.equals(Measures.N_MINUS_ONE) ? mark(row) : "")
                                : views.unknown());
            } else {
                String value = known ? views.value(row.get(measure), measure) : views.unknown();
                boolean implied = known && isTraced(measure) && row.trade() == TradeBasis.IMPLIED;
                cells.add(implied ? words.say("dependence.implied", value) : value);
            }
        }
        return cells;
    }

    /** HHI and N-1 are computed from the output in the first column, so they have its grade. */
    private static boolean isOfTheWorld(Measure measure) {
        return measure.scope() == Measure.Scope.WORLD;
    }

    private static boolean isTraced(Measure measure) {
        return measure.scope() == Measure.Scope.USER_OF_SUPPLIER;
    }

    private static String mark(SignatureRow row) {
        return row.nMinusOneOf().equals(java.util.Optional.of(NMinusOne.Against.OUTPUT)) ? "°" : "";
    }

    private List<String> ranges(SignatureRow row) {
        return SignatureTable.MEASURES.stream()
                .map(measure -> measure.equals(Measures.HHI_POINTS) ? "" : views.range(row.get(measure), measure))
                .toList();
    }

    /** Explanation of columns and marks. */
    List<String> legend() {
        String supplier = words.names().supplier();
        return List.of(
                words.say("dep.view.legend.range"),
                words.say("dep.view.legend.made", supplier),
                words.say("dep.view.legend.bought", supplier),
                words.say("dep.view.legend.passed", supplier),
                words.say("dep.legend.covered", supplier),
                words.say("dep.view.legend.hhi"),
                words.say("dep.view.legend.unknown"));
    }
}
