package adit.sources.units;

import adit.basics.Estimate;
import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableSet;
import adit.world.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Converts every number with a unit to the unit that the model uses, or refuses it.
 *
 * <p>A unit of another size ({@code kt/y}, {@code US$/kg}, {@code months}) or of another content basis of the commodity ({@code t LCE/y}) is
 * converted; each such unit is reported once for each table, with the number of its rows ({@code unit-converted}). A unit of another kind, a currency
 * without an exchange rate or a basis without a conversion is an error ({@code wrong-unit}). A basis of a form of which the world does not say by what it is
 * counted ({@code forms.substance}) is taken as it is, with a warning ({@code unclear-basis}).
 */
public final class UnitGate {

    private final Bases bases;
    private final Meanings meanings;
    private final UnitNotices notices;

    private UnitGate(TableSet tables) {
        bases = new Bases(tables);
        meanings = new Meanings(tables);
        notices = new UnitNotices(bases);
    }

    /** The same tables with converted numbers; errors and warnings are added to the issues. */
    public static TableSet apply(TableSet tables, Issues issues) {
        UnitGate gate = new UnitGate(tables);
        TableSet converted = tables.map(gate::convert);
        gate.notices.addTo(issues);
        return converted;
    }

    /** Conversions by the tables of a world, for figures that are not in it yet. */
    public static UnitGate of(TableSet tables) {
        return new UnitGate(tables);
    }

    /** A number of a cell in the unit that the model uses; empty if the unit is refused or is not one that is converted. */
    public Optional<Estimate> inWorldUnit(Cell cell, Estimate number, String unit) {
        double factor = factor(unit, meanings.ofCell(cell));
        return Double.isNaN(factor)
                ? Optional.empty()
                : Optional.of(new Estimate(number.value() * factor, number.low() * factor, number.high() * factor));
    }

    private Table convert(String name, Table table) {
        int unit = table.heading().indexOf("unit");
        Optional<String> attribute = UnitColumn.attributeOf(name);
        boolean subjects = table.heading().indexOf("subject") >= 0;
        if (unit < 0 || (attribute.isEmpty() && !subjects)) {
            return table;
        }
        Map<Object, Double> known = new HashMap<>();
        SameMeaning same = new SameMeaning(table.heading());
        List<Row> rows = new ArrayList<>(table.rows().size());
        boolean changed = false;
        boolean plain = false;
        for (Row row : table.rows()) {
            if (same.asAbove(row) && plain) {
                rows.add(row);
                continue;
            }
            int before = notices.count();
            Row now = attribute
                    .map(word -> Optional.of(meanings.ofRow(word, row)))
                    .orElseGet(() -> meanings.ofSubject(row))
                    .map(meaning -> convert(row, unit, meaning, known))
                    .orElse(row);
            plain = notices.count() == before;
            changed |= now != row;
            rows.add(now);
        }
        return changed ? new Table(table.heading(), rows, table.ragged()) : table;
    }

    private Row convert(Row row, int unit, Meaning meaning, Map<Object, Double> known) {
        String text = row.text(unit);
        double factor = known.computeIfAbsent(List.of(text, meaning), key -> factor(text, meaning));
        if (factor == 1) {
            return row;
        }
        String wanted = UnitColumn.find(meaning.attribute(), meaning.item())
                .map(UnitColumn::unit)
                .orElse("");
        notices.add(row, meaning, wanted, factor);
        return Double.isNaN(factor) ? row : ConvertedRow.of(row, factor, wanted);
    }

    /** What a number is multiplied by; NaN if the unit is refused. An empty unit is reported elsewhere. */
    private double factor(String unit, Meaning meaning) {
        Optional<UnitColumn> column = UnitColumn.find(meaning.attribute(), meaning.item());
        if (unit.isEmpty() || column.isEmpty()) {
            return 1;
        }
        return column.get().read(unit).map(read -> factor(unit, read, meaning)).orElse(Double.NaN);
    }

    private double factor(String unit, UnitReading read, Meaning meaning) {
        if (bases.declares(unit)) {
            return read.factor();
        }
        double content = known(meaning.form(), read.basis(), unit);
        double per = known(meaning.per(), read.per(), unit);
        return read.inverse() ? read.factor() / content : read.factor() * content / per;
    }

    /** Tons of a form per ton in a basis; 1, with a warning, if the world does not say by what the form is counted. */
    private double known(String form, String basis, String unit) {
        if (bases.isUnclear(form, basis)) {
            notices.unclear(form, basis, unit);
            return 1;
        }
        return bases.factor(form, basis);
    }
}
