package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.chain.Coverage;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.output.CellIndex;
import adit.math.lp.LpSolver;
import adit.world.World;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The signature table: made in, owned by, bought from, passed through, covered without : the measures of dependence on a supplier
 * side by side, with ranges – and concentration and N-1 of each form.
 *
 * @param supplier who supplies
 * @param members the reporting places of the coalition
 * @param year the requested year; each reading states its own year
 * @param rows one for each form, in the order of the world
 */
public record SignatureTable(PlaceId supplier, SortedSet<PlaceId> members, int year, List<SignatureRow> rows) {

    /** The columns, from left to right. Face value is the share of all imports, trade between members included. */
    public static final List<Measure> MEASURES = List.of(
            Measures.SUPPLIER_SHARE,
            Measures.OWNERSHIP_SHARE,
            Measures.FACE_VALUE_SHARE,
            Measures.LOOK_THROUGH_SHARE,
            Measures.COVERAGE,
            Measures.HHI_POINTS,
            Measures.N_MINUS_ONE);

    public SignatureTable {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        rows = List.copyOf(rows);
    }

    /** The views of every form of a table of dependence; coverage takes one solve for each end of each range. */
    public static SignatureTable of(World world, DependenceTable table, LpSolver solver) {
        CellIndex tables = CellIndex.of(world);
        try (Coverage coverage = Coverage.of(tables, table.year(), solver)) {
            return of(tables, table, form -> coverage.reading(form, Set.of(table.supplier())));
        }
    }

    /** The same without a solver: {@code coverage} gives the reading of {@link Measures#COVERAGE} of each form. */
    public static SignatureTable of(World world, DependenceTable table, Function<FormId, Reading> coverage) {
        return of(CellIndex.of(world), table, coverage);
    }

    private static SignatureTable of(CellIndex tables, DependenceTable table, Function<FormId, Reading> coverage) {
        SignatureRows rows = new SignatureRows(tables, table, coverage);
        return new SignatureTable(
                table.supplier(),
                table.members(),
                table.year(),
                table.rows().stream().map(rows::row).toList());
    }

    /** The row of a form; empty if it is not in the table. */
    public Optional<SignatureRow> find(FormId form) {
        return rows.stream().filter(row -> row.form().id().equals(form)).findFirst();
    }
}
