package adit.brief.writers;

import adit.runs.files.ResultTable;
import adit.text.Catalogue;
import adit.text.Language;
import adit.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the figures of a brief come from: for each field of a result and each table that the brief points at, its value and
 * its basis.
 */
public final class Provenance {

    /**
     * A line of the list.
     *
     * @param ref the field or table as referred to
     * @param value the figure, or how many rows
     * @param unit of the figure
     * @param restsOn words with marks that link to what it follows from
     */
    record Line(String ref, String value, String unit, String restsOn) {}

    private final Map<String, Line> lines = new TreeMap<>();

    /** Adds a field or a table. */
    public Provenance add(String ref, String value, String unit, String restsOn) {
        lines.put(ref, new Line(ref, value, unit, restsOn));
        return this;
    }

    /** Adds every table under {@code tables/}. */
    public Provenance addTables(
            List<ResultTable> tables, Language language, java.util.function.UnaryOperator<String> restsOn) {
        for (ResultTable table : tables) {
            String rows = Catalogue.of(language)
                    .say("page.from.table", Numbers.count(table.rows().size()));
            add("tables/" + table.name() + ".csv", rows, "", restsOn.apply(table.name()));
        }
        return this;
    }

    /** The line of a reference; an unknown reference has no value. */
    Line line(String ref) {
        return lines.getOrDefault(ref, new Line(ref, "", "", ""));
    }

    /** The value of a reference with its unit, for those who point at it; the reference itself if it has none. */
    String hint(String ref) {
        Line line = lines.get(ref);
        String path = ref.replace("run: ", "run.json: ");
        return line == null || line.value().isEmpty() ? path : path + " = " + line.value() + " " + line.unit();
    }
}
