package adit.sources.layout;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.CellRef;
import adit.sources.table.DataPackage;
import adit.sources.table.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that a world is built from, and the columns that the code reads. */
public final class WorldLayout {

    private static final String VALUES = "value low high unit grade source note";
    private static final String PLANT = "id name place process owner owner_place status"
            + " start start_low start_high start_grade start_source"
            + " capacity capacity_low capacity_high capacity_grade capacity_source"
            + " capex_musd capex_low capex_high capex_grade capex_source note";

    private static final Map<String, List<String>> COLUMNS = columns();

    private static final List<String> REQUIRED =
            List.of("places", "forms", "sources", "processes", "recipes", "facilities", "projects", "demand");

    private WorldLayout() {}

    /** Names of all tables, in the order of reading. */
    public static List<String> tables() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** {@code incomplete-descriptor}: the descriptor must describe every required table and every column that is read. */
    public static void check(DataPackage descriptor, Issues issues) {
        List<String> described =
                descriptor.tables().stream().map(TableSchema::name).toList();
        COLUMNS.forEach((table, columns) -> {
            Optional<TableSchema> schema = descriptor.findTable(table);
            schema.ifPresent(found -> checkColumns(found, columns, issues));
            if (schema.isEmpty() && REQUIRED.contains(table)) {
                issues.add(incomplete("resources", table, described));
            }
        });
    }

    private static void checkColumns(TableSchema schema, List<String> columns, Issues issues) {
        for (String column : columns) {
            if (schema.findField(column).isEmpty()) {
                issues.add(incomplete("resources." + schema.name(), column, schema.fieldNames()));
            }
        }
    }

    private static adit.basics.Issue incomplete(String where, String absent, List<String> present) {
        return new CellRef(DataPackage.FILE, 0, where, absent)
                .error(
                        "incomplete-descriptor",
                        "the descriptor does not describe '" + absent + "'",
                        Nearest.find(absent, present)
                                .map(name -> "'" + name + "' is similar: correct the name, or describe " + absent)
                                .orElse("copy its description from another world"));
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        put(map, "places", "place name name_ja within gdp gdp_low gdp_high gdp_grade gdp_source");
        put(map, "commodities", "commodity name name_ja within");
        put(map, "stages", "stage name name_ja role within");
        put(map, "forms", "form name name_ja commodity stage basis");
        put(map, "sources", "id title publisher published url kind finding");
        put(map, "processes", "process name skill output");
        put(map, "recipes", "process form role " + VALUES);
        put(map, "facilities", PLANT);
        put(map, "projects", PLANT);
        put(map, "demand", "form place year scenario " + VALUES);
        put(map, "production", "form place year " + VALUES);
        put(map, "scrap", "form place year kind " + VALUES);
        put(map, "stocks", "form place year " + VALUES);
        put(map, "reserves", "form place year " + VALUES);
        put(map, "import_reliance", "form place year " + VALUES);
        put(map, "trade", "form from to year " + VALUES);
        put(map, "trade_values", "form from to year " + VALUES);
        put(map, "prices", "form market year " + VALUES);
        put(map, "costs", "process place item " + VALUES);
        put(map, "leadtimes", "process item status " + VALUES);
        put(map, "growth", "process item " + VALUES);
        put(map, "project_record", "status item " + VALUES);
        put(map, "technology_owners", "process owner place " + VALUES);
        put(map, "compositions", "plant form " + VALUES);
        put(map, "governance", "place dimension year " + VALUES);
        put(map, "country_risk", "place year " + VALUES);
        put(map, "elasticities", "form kind horizon " + VALUES);
        put(map, "criticality", "form measure " + VALUES);
        put(map, "senses", "commodity stage form");
        put(map, "conversions", "commodity basis " + VALUES);
        put(map, "states", "plant from to state " + VALUES);
        put(map, "owners", "plant owner owner_place " + VALUES);
        put(map, "contents", "form substance " + VALUES);
        put(map, "words", "kind lang word meaning");
        put(map, "skills", "skill name name_ja");
        put(map, "units", "unit name name_ja");
        put(map, "groups", "group name name_ja");
        put(map, "members", "group place");
        put(map, "lists", "list name name_ja source");
        put(map, "list_members", "list member member_ja commodity");
        put(map, "errata", "attribute subject corrects stated " + VALUES);
        put(map, "restrictions", "restriction form by against kind from to " + VALUES);
        put(map, "policy", "policy place instrument form from to " + VALUES);
        put(map, "observations", "attribute subject " + VALUES);
        return map;
    }

    @SuppressWarnings("StringSplitter") // no empty words in the constants above
    private static void put(Map<String, List<String>> map, String table, String columns) {
        map.put(table, List.of(columns.split(" ")));
    }
}
