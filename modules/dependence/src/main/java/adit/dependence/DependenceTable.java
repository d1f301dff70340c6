package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Dependence of a coalition on a supplier, form by form.
 *
 * @param supplier who supplies
 * @param members the reporting places of the coalition: a member that a group reports for represents its whole group
 * @param year the requested year; each row says which one it has
 * @param rows one for each form, in the order of the world
 */
public record DependenceTable(PlaceId supplier, SortedSet<PlaceId> members, int year, List<DependenceRow> rows) {

    public DependenceTable {
        members = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(members));
        rows = List.copyOf(rows);
    }

    /** The row of a form; empty if the form is not in the world. */
    public Optional<DependenceRow> find(FormId form) {
        return rows.stream().filter(row -> row.form().id().equals(form)).findFirst();
    }
}
