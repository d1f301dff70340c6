package adit.importers.publishers.usgs;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issues;
import adit.importers.publishers.Imported;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Words;
import adit.sources.table.Row;
import adit.world.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the shipped world cites from USGS is what the importer reads. */
class B02_ShippedWorldTest {

    private static final List<String> TABLES = List.of("production", "reserves");

    /** Nothing is left for other countries: the named ones add up to the stated total. */
    private static final Set<String> WORKED_OUT = Set.of("usgs-mcs-2026/production/flake-graphite/ROW/2024");

    @Test
    void theImporterReproducesWhatWasGatheredByHand() {
        Map<String, Observation> imported = new HashMap<>();
        for (Observation each : read().observations()) {
            imported.put(each.source() + "/" + each.cell(), each);
        }
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (String table : TABLES) {
            for (Row row : SharedData.shipped(table)) {
                if (isAsPublished(table, row)) {
                    compared++;
                    String key = key(table, row);
                    Observation found = imported.get(key);
                    if (found == null
                            || Math.abs(found.estimate().value() - row.number("value")) > 0.001
                            || !found.unit().equals(row.text("unit"))) {
                        differing.add(key);
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(400);
    }

    /** What the publisher states; rows of a lesser grade cite it and are worked out from it (decision 0005). */
    private static boolean isAsPublished(String table, Row row) {
        return List.of("usgs-mcs-2025", "usgs-mcs-2026").contains(row.text("source"))
                && List.of("A", "B").contains(row.text("grade"))
                && !WORKED_OUT.contains(key(table, row));
    }

    private static String key(String table, Row row) {
        String attribute = table.equals("reserves") ? "reserve" : table;
        return row.text("source") + "/" + attribute + "/" + row.text("form") + "/" + row.text("place") + "/"
                + row.text("year");
    }

    private static Imported read() {
        List<String> forms = FormRules.load(Words.MAPPINGS).list().stream()
                .filter(rule -> !rule.refuses())
                .map(FormRule::form)
                .distinct()
                .toList();
        List<Path> files = new ArrayList<>(SharedData.files("usgs-mcs2025/salient_commodity", ".csv"));
        files.add(SharedData.file("usgs-mcs2026/usgs_mcs2026_commodities_data.csv"));
        files.add(SharedData.file("usgs-mcs2025/world_data/MCS2025_World_Data.csv"));
        return new UsgsPublisher().read(files, Words.of(forms, SharedData.shippedPlaces()), new Issues());
    }
}
