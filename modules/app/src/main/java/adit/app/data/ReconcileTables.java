package adit.app.data;

import adit.reconcile.Closing;
import adit.reconcile.Reconciled;
import adit.reconcile.ReconciledCell;
import adit.reconcile.Unreported;
import adit.runs.files.ResultTable;
import adit.runs.files.ResultTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of a reconciliation. */
final class ReconcileTables {

    private ReconcileTables() {}

    /** Every cell before and after; then how each form closes. */
    static List<ResultTable> of(Reconciled result) {
        return List.of(cells(result), closings(result));
    }

    /** Every cell before and after. */
    static ResultTable cells(Reconciled result) {
        return new ResultTable(
                "reconciliation",
                columns(
                        "cell",
                        "quantity",
                        "form",
                        "place",
                        "process",
                        "reported",
                        "before|t/y",
                        "after|t/y",
                        "change|t/y",
                        "relative-change|share",
                        "change-in-sigma",
                        "sigma|t/y",
                        "grade",
                        "source",
                        "suspect"),
                result.cells().stream().map(ReconcileTables::row).toList());
    }

    private static List<Object> row(ReconciledCell cell) {
        return List.of(
                cell.name(),
                cell.quantity().word(),
                cell.form().code(),
                cell.place().code(),
                or(cell.process().map(Object::toString)),
                cell.isReported(),
                cell.before(),
                cell.after(),
                cell.moved() ? cell.change() : 0.0,
                or(cell.moved() ? cell.relativeChange() : Optional.of(0.0)),
                cell.inSigmas(),
                cell.sigma(),
                or(cell.observed().map(observed -> observed.grade().name())),
                or(cell.observed().map(observed -> observed.chosen().source().code())),
                cell.isSuspect());
    }

    private static ResultTable closings(Reconciled result) {
        return new ResultTable(
                "closing",
                columns(
                        "form",
                        "commodity",
                        "places",
                        "production|t/y",
                        "use|t/y",
                        "input-use|t/y",
                        "stock-change|t/y",
                        "gap-before|t/y",
                        "gap-after|t/y",
                        "reported-total|t/y",
                        "notes"),
                result.closings().stream().map(ReconcileTables::row).toList());
    }

    private static List<Object> row(Closing closing) {
        return List.of(
                closing.form().code(),
                closing.commodity(),
                closing.places(),
                closing.production(),
                closing.use(),
                closing.inputUse(),
                closing.stockChange(),
                closing.gapBefore(),
                closing.gapAfter(),
                or(closing.reportedTotal()),
                closing.unreported().stream().map(Unreported::word).collect(Collectors.joining(" ")));
    }

    private static List<Column> columns(String... texts) {
        return Arrays.stream(texts).map(ReconcileTables::column).toList();
    }

    private static Column column(String text) {
        int bar = text.indexOf('|');
        return bar < 0 ? new Column(text, "") : new Column(text.substring(0, bar), text.substring(bar + 1));
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : ResultTable.NOT_REPORTED;
    }
}
