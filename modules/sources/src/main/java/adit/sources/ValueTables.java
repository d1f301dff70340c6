package adit.sources;

import adit.sources.layout.ValueColumns;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Heading;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.WorldBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables whose rows are one observation each: the columns before the value are the keys of its cell. */
enum ValueTables {
    PRODUCTION("production", Attribute.PRODUCTION),
    TRADE("trade", Attribute.TRADE),
    TRADE_VALUES("trade_values", Attribute.TRADE_VALUE),
    DEMAND("demand", Attribute.DEMAND),
    SCRAP("scrap", Attribute.SCRAP),
    STOCKS("stocks", Attribute.STOCK),
    PRICES("prices", Attribute.PRICE),
    RESERVES("reserves", Attribute.RESERVE),
    IMPORT_RELIANCE("import_reliance", Attribute.IMPORT_RELIANCE),
    RECIPES("recipes", Attribute.RECIPE),
    COMPOSITIONS("compositions", Attribute.COMPOSITION),
    COSTS("costs", Attribute.COST),
    LEADTIMES("leadtimes", Attribute.LEAD_TIME),
    GROWTH("growth", Attribute.GROWTH),
    PROJECT_RECORD("project_record", Attribute.PROJECT_RECORD),
    TECHNOLOGY_OWNERS("technology_owners", Attribute.TECHNOLOGY_OWNER),
    OWNERS("owners", Attribute.OWNERSHIP),
    GOVERNANCE("governance", Attribute.GOVERNANCE),
    COUNTRY_RISK("country_risk", Attribute.COUNTRY_RISK),
    ELASTICITIES("elasticities", Attribute.ELASTICITY),
    CRITICALITY("criticality", Attribute.CRITICALITY),
    CONVERSIONS("conversions", Attribute.CONVERSION);

    private final String table;
    private final Attribute attribute;

    ValueTables(String table, Attribute attribute) {
        this.table = table;
        this.attribute = attribute;
    }

    /** Name of the table whose rows are observations of an attribute; empty if there is none. */
    static Optional<String> tableOf(Attribute attribute) {
        return Arrays.stream(values())
                .filter(each -> each.attribute == attribute)
                .map(each -> each.table)
                .findFirst();
    }

    /** Adds the observations of all these tables. */
    static void addTo(WorldBuilder builder, TableSet tables) {
        for (ValueTables each : values()) {
            tables.find(each.table).ifPresent(found -> each.add(builder, found));
        }
    }

    private void add(WorldBuilder builder, Table found) {
        int[] keys = keyColumns(found.heading());
        ValueColumns columns = ValueGroup.VALUE.in(found.heading());
        for (Row row : found.rows()) {
            builder.add(Observations.of(row, columns, attribute, keys(row, keys)));
        }
    }

    /** The columns are named like the keys of the attribute. */
    private int[] keyColumns(Heading heading) {
        return attribute.keys().stream().mapToInt(heading::indexOf).toArray();
    }

    private static List<String> keys(Row row, int[] columns) {
        String[] keys = new String[columns.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = row.text(columns[i]);
        }
        return List.of(keys);
    }
}
