package adit.sources.rules;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Stage;
import java.util.List;
import java.util.Map;

/**
 * Forms, processes and their ingredients as rows.
 *
 * @param forms rows of {@code forms.csv} by form
 * @param processes rows of {@code processes.csv} by process
 * @param ingredients rows of {@code recipes.csv}
 * @param stages rows of {@code stages.csv} by stage; none if the world does not have the table
 * @param whole true if every row could be read and points to something; only then can one say that something is absent
 */
public record Chain(
        Map<String, Row> forms,
        Map<String, Row> processes,
        List<Row> ingredients,
        Map<String, Row> stages,
        boolean whole) {

    public static Chain of(TableSet tables) {
        Map<String, Row> forms = tables.index("forms", "form");
        Map<String, Row> processes = tables.index("processes", "process");
        List<Row> ingredients = tables.rows("recipes");
        boolean whole = tables.complete()
                && processes.values().stream().allMatch(row -> forms.containsKey(row.text("output")))
                && ingredients.stream()
                        .allMatch(row ->
                                processes.containsKey(row.text("process")) && forms.containsKey(row.text("form")));
        return new Chain(forms, processes, ingredients, tables.index("stages", "stage"), whole);
    }

    /** True if a form is known. */
    public boolean knows(String form) {
        return forms.containsKey(form);
    }

    /** What the stage of a form is taken for: by {@code stages.csv}, else by its own word; other if the form is unknown. */
    public Stage.Role role(String form) {
        Row row = forms.get(form);
        String stage = row == null ? "" : row.text("stage");
        Row known = stages.get(stage);
        return Stage.Role.of(known == null ? stage : known.text("role"));
    }

    /** Basis of a form; empty if the form is unknown. */
    String basis(String form) {
        Row row = forms.get(form);
        return row == null ? "" : row.text("basis");
    }

    /** True for an input; a role that the schema refuses counts as one. */
    public static boolean isInput(Row ingredient) {
        return !ingredient.text("role").equals("output");
    }
}
