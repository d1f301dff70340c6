package adit.sources.layout;

import adit.basics.UnitOfMeasure;
import adit.sources.table.Heading;
import java.util.List;

/**
 * The columns that together state one number with its range and its evidence.
 *
 * @param value column of the best estimate
 * @param low column of the lower end
 * @param high column of the upper end
 * @param grade column of the evidence grade
 * @param source column of the citation
 * @param unit the unit of the column; empty if the row states it in its column {@code unit}
 */
public record ValueGroup(String value, String low, String high, String grade, String source, String unit) {

    /** The group of every plain value table: value, low, high, unit, grade, source. */
    public static final ValueGroup VALUE = new ValueGroup("value", "low", "high", "grade", "source", "");

    /** Capacity of a plant, t/y of the main output of its process. */
    public static final ValueGroup CAPACITY = named("capacity", UnitOfMeasure.TONS_PER_YEAR);

    /** Year of first commercial output of a plant. */
    public static final ValueGroup START = named("start", UnitOfMeasure.YEAR);

    /** Capital cost of a plant. */
    public static final ValueGroup CAPEX = new ValueGroup(
            "capex_musd",
            "capex_low",
            "capex_high",
            "capex_grade",
            "capex_source",
            UnitOfMeasure.MILLION_DOLLARS.symbol());

    /** Gross domestic product of a place. */
    public static final ValueGroup GDP = named("gdp", UnitOfMeasure.MILLION_DOLLARS);

    private static ValueGroup named(String name, UnitOfMeasure unit) {
        return new ValueGroup(name, name + "_low", name + "_high", name + "_grade", name + "_source", unit.symbol());
    }

    /** The groups of a table by its name; none for tables that state no numbers with evidence. */
    public static List<ValueGroup> listFor(String table) {
        return switch (table) {
            case "facilities", "projects" -> List.of(CAPACITY, START, CAPEX);
            case "places" -> List.of(GDP);
            case "forms", "sources", "processes" -> List.of();
            case "commodities",
                    "stages",
                    "senses",
                    "words",
                    "skills",
                    "units",
                    "groups",
                    "members",
                    "lists",
                    "list_members" -> List.of();
            default -> List.of(VALUE);
        };
    }

    /** Its columns, without that of the unit. */
    public List<String> columns() {
        return List.of(value, low, high, grade, source);
    }

    /** Its columns in a table with this heading. */
    public ValueColumns in(Heading heading) {
        return new ValueColumns(this, heading);
    }
}
