package adit.study;

import adit.basics.Estimate;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.ImportValue;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.TopShare;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a coalition's dependence on a supplier. */
public final class DependenceTables {

    private DependenceTables() {}

    /** One row for each form, and one for each source of a supplier's share. */
    public static List<ResultTable> of(DependenceTable dependence) {
        return List.of(measures(dependence), bySource(dependence));
    }

    private static ResultTable measures(DependenceTable dependence) {
        return ResultTable.of(
                "dependence",
                "form,name,stage,year [year],basis,supplier-share [share],low [share],high [share],grade,sources,"
                        + "largest,largest-share [share],hhi [0 to 1],n-1 [share],n-1-of,"
                        + "share-of-imports [share],share-of-imports-low [share],share-of-imports-high [share],"
                        + "share-of-outside-imports [share],share-of-outside-imports-low [share],"
                        + "share-of-outside-imports-high [share],share-of-use [share],share-of-use-low [share],"
                        + "share-of-use-high [share],look-through [share],look-through-low [share],"
                        + "look-through-high [share],trade,"
                        + "imports [million US$],imports-low [million US$],imports-high [million US$],"
                        + "imports-from-supplier [million US$],imports-from-supplier-low [million US$],"
                        + "imports-from-supplier-high [million US$],share-of-import-value [share],"
                        + "share-of-import-value-low [share],share-of-import-value-high [share]",
                dependence.rows().stream().map(DependenceTables::row).toList());
    }

    private static List<Object> row(DependenceRow row) {
        Optional<Estimate> share = row.supplier().map(SupplierShare::share);
        List<Object> values = new ArrayList<>();
        values.add(row.form().id().code());
        values.add(row.form().name());
        values.add(row.stage());
        values.add(or(row.output().year()));
        values.add(or(row.output().basis().map(adit.dependence.output.OutputBasis::word)));
        values.add(or(share.map(Estimate::value)));
        values.add(or(share.map(Estimate::low)));
        values.add(or(share.map(Estimate::high)));
        values.add(or(row.supplier().map(found -> found.grade().name())));
        values.add(String.join(" ", row.sources().stream().map(Object::toString).toList()));
        values.add(or(row.output().top().map(top -> top.places().getFirst().code())));
        values.add(or(row.output().top().map(TopShare::share)));
        values.add(or(row.output().hhi().map(Hhi::value)));
        values.add(or(row.output().nMinusOne().map(NMinusOne::left)));
        values.add(
                or(row.output().nMinusOne().map(found -> found.against().name().toLowerCase(java.util.Locale.ROOT))));
        addRange(values, row.faceValue().flatMap(FaceValueShare::ofImports));
        addRange(values, row.faceValue().flatMap(FaceValueShare::ofImportsFromOutside));
        addRange(values, row.faceValue().flatMap(FaceValueShare::ofUse));
        addRange(values, row.lookThrough());
        values.add(row.trade().name().toLowerCase(java.util.Locale.ROOT));
        addRange(values, row.flows().importValue().map(ImportValue::paid));
        addRange(values, row.flows().importValue().map(ImportValue::paidToSupplier));
        addRange(values, row.flows().importValue().flatMap(ImportValue::ofImports));
        return values;
    }

    private static void addRange(List<Object> values, Optional<Estimate> share) {
        values.add(or(share.map(Estimate::value)));
        values.add(or(share.map(Estimate::low)));
        values.add(or(share.map(Estimate::high)));
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : ResultTable.NOT_REPORTED;
    }

    private static ResultTable bySource(DependenceTable dependence) {
        List<List<Object>> rows = new ArrayList<>();
        for (DependenceRow row : dependence.rows()) {
            row.supplier()
                    .ifPresent(share -> share.bySource()
                            .forEach((source, estimate) -> rows.add(List.of(
                                    row.form().id().code(),
                                    share.year(),
                                    source.code(),
                                    estimate.value(),
                                    estimate.low(),
                                    estimate.high()))));
        }
        return ResultTable.of(
                "supplier-shares", "form,year [year],source,share [share],low [share],high [share]", rows);
    }
}
