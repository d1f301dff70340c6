package adit.importers;

import adit.sources.Decimal;
import adit.sources.SubjectTables;
import adit.sources.table.TableSchema;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Observations and sources as the cells of rows, by the name of the column. */
final class RowCells {

    private RowCells() {}

    /** One row for each observation, in a table of their attribute or in {@code observations}. */
    static List<Map<String, String>> ofObservations(TableSchema table, List<Observation> observations) {
        boolean subjects = SubjectTables.namesSubjects(table);
        return observations.stream().map(each -> ofObservation(each, subjects)).toList();
    }

    /** One row for each source. */
    static List<Map<String, String>> ofSources(List<Source> sources, LocalDate accessed) {
        return sources.stream().map(each -> ofSource(each, accessed)).toList();
    }

    private static Map<String, String> ofObservation(Observation observation, boolean subjects) {
        Map<String, String> cells = new HashMap<>(subjects ? subject(observation.cell()) : keys(observation.cell()));
        cells.put("value", Decimal.of(observation.estimate().value()));
        cells.put("low", Decimal.of(observation.estimate().low()));
        cells.put("high", Decimal.of(observation.estimate().high()));
        cells.put("unit", observation.unit());
        cells.put("grade", observation.grade().name());
        cells.put("source", observation.source().code());
        cells.put("note", observation.note());
        return cells;
    }

    private static Map<String, String> subject(Cell cell) {
        return Map.of("attribute", cell.attribute().word(), "subject", String.join("/", cell.keys()));
    }

    private static Map<String, String> keys(Cell cell) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < cell.keys().size(); i++) {
            cells.put(cell.attribute().keys().get(i), cell.keys().get(i));
        }
        return cells;
    }

    private static Map<String, String> ofSource(Source source, LocalDate accessed) {
        return Map.of(
                "id", source.id().code(),
                "title", source.title(),
                "publisher", source.publisher(),
                "published", source.published(),
                "url", source.url(),
                "accessed", source.kind().equals("assumption") ? "" : accessed.toString(),
                "kind", source.kind(),
                "finding", source.finding());
    }
}
