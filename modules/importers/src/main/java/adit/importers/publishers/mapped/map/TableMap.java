package adit.importers.publishers.mapped.map;

import adit.world.Attribute;
import adit.world.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a map says of a table.
 *
 * @param attribute the kind of its numbers
 * @param form how the file is written
 * @param filter which rows are read
 * @param keys the words of a figure by key of the attribute, without those that every value column has
 * @param values columns with numbers
 * @param unit of the numbers
 * @param grade of the evidence
 * @param spread range of the figures
 * @param words in place of numbers
 * @param repeated several numbers for one cell
 * @param parts how many numbers a cell has that is complete, such as 12 months; 0 if it is not known
 * @param source the citation
 * @param note goes into the note of every figure; may be empty
 */
public record TableMap(
        Attribute attribute,
        FileForm form,
        RowFilter filter,
        Map<String, Rule> keys,
        List<ValueColumn> values,
        UnitRule unit,
        Rule grade,
        Spread spread,
        CellWords words,
        Repeated repeated,
        int parts,
        Source source,
        String note) {

    public TableMap {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        values = List.copyOf(values);
    }
}
