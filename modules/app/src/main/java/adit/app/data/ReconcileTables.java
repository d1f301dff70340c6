package adit.app.data;

import adit.reconcile.FormClosure;
import adit.reconcile.ReconciledCell;
import adit.reconcile.ReconciledYear;
import adit.reconcile.Unreported;
import adit.runs.files.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of a reconciliation. */
final class ReconcileTables {

    private ReconcileTables() {}

    /** Every cell before and after; then how each form closes. */
    static List<ResultTable> of(ReconciledYear result) {
        return List.of(cells(result), closures(result));
    }

    /** Every cell before and after. */
    static ResultTable cells(ReconciledYear result) {
        return ResultTable.of(
                "reconciliation",
                "cell,quantity,form,place,process,reported,before [t/y],after [t/y],change [t/y],relative-change [share],"
                        + "change-in-sigma,sigma [t/y],grade,source,suspect",
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

    private static ResultTable closures(ReconciledYear result) {
        return ResultTable.of(
                "closing",
                "form,commodity,places,production [t/y],use [t/y],input-use [t/y],stock-change [t/y],gap-before [t/y],"
                        + "gap-after [t/y],reported-total [t/y],notes",
                result.closures().stream().map(ReconcileTables::row).toList());
    }

    private static List<Object> row(FormClosure closure) {
        return List.of(
                closure.form().code(),
                closure.commodity(),
                closure.places(),
                closure.flows().production(),
                closure.flows().use(),
                closure.flows().inputUse(),
                closure.flows().stockChange(),
                closure.gaps().before(),
                closure.gaps().after(),
                or(closure.reportedTotal()),
                closure.unreported().stream().map(Unreported::word).collect(Collectors.joining(" ")));
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : ResultTable.NOT_REPORTED;
    }
}
