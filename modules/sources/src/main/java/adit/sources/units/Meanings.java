package adit.sources.units;

import adit.sources.layout.Subjects;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import adit.world.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds which number a row states; for a process or a plant, the form is the main output. */
final class Meanings {

    private final Map<String, Row> processes;
    private final Map<String, Row> facilities;
    private final Map<String, Row> projects;

    Meanings(TableSet tables) {
        processes = tables.index("processes", "process");
        facilities = tables.index("facilities", "id");
        projects = tables.index("projects", "id");
    }

    /** The meaning of a row of a table whose rows are numbers of one attribute. */
    Meaning ofRow(String attribute, Row row) {
        return of(attribute, row::text);
    }

    /** The meaning of a row with a subject; empty if attribute or subject is not one. */
    Optional<Meaning> ofSubject(Row row) {
        List<String> keys = Subjects.keys(row.text("subject"));
        return Subjects.findAttribute(row.text("attribute"))
                .filter(attribute -> attribute.keys().size() == keys.size())
                .map(attribute -> of(attribute.word(), name -> key(attribute, keys, name)));
    }

    /** The meaning of a cell. */
    Meaning ofCell(Cell cell) {
        return of(cell.attribute().word(), name -> key(cell.attribute(), cell.keys(), name));
    }

    private static String key(Attribute attribute, List<String> keys, String name) {
        int at = attribute.keys().indexOf(name);
        return at < 0 ? "" : keys.get(at);
    }

    private Meaning of(String attribute, UnaryOperator<String> keys) {
        String output = output(keys.apply("process"), keys.apply("plant"));
        String form = keys.apply("form");
        return new Meaning(attribute, keys.apply("item"), form.isEmpty() ? output : form, output);
    }

    private String output(String process, String plant) {
        Row row = facilities.getOrDefault(plant, projects.get(plant));
        String made = row == null ? process : row.text("process");
        Row found = processes.get(made);
        return found == null ? "" : found.text("output");
    }
}
