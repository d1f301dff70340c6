package adit.study;

import adit.dependence.chain.SupplierLosses;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;

/** Coverage after the loss of each supplier, and of each pair, as a table. */
public final class LossTables {

    private LossTables() {}

    /** One row for each loss, by form, single losses first, the worst first. */
    public static ResultTable of(List<SupplierLosses> losses) {
        List<List<Object>> rows = new ArrayList<>();
        for (SupplierLosses of : losses) {
            of.single().forEach(loss -> rows.add(row(of, loss)));
            of.pairs().forEach(loss -> rows.add(row(of, loss)));
        }
        return ResultTable.of("losses", "form,year [year],lost,also-lost,coverage [share]", rows);
    }

    private static List<Object> row(SupplierLosses of, SupplierLosses.Loss loss) {
        return List.of(
                of.form().code(),
                of.year(),
                loss.lost().getFirst().code(),
                loss.lost().size() > 1 ? loss.lost().get(1).code() : "",
                loss.coverage());
    }
}
