package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Concentration;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.TopShareRanges;
import adit.dependence.output.CapacityTable;
import adit.dependence.output.CellIndex;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.dependence.trade.TradeBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the rows of a {@link SignatureTable} from those of a {@link DependenceTable}. */
final class SignatureRows {

    private final CellIndex tables;
    private final PlaceId supplier;
    private final Set<PlaceId> parts;
    private final int year;
    private final Function<FormId, Reading> coverage;

    SignatureRows(CellIndex tables, DependenceTable table, Function<FormId, Reading> coverage) {
        this.tables = tables;
        this.supplier = table.supplier();
        this.parts = tables.world().parts(supplier);
        this.year = table.year();
        this.coverage = coverage;
    }

    SignatureRow row(DependenceRow row) {
        FormId form = row.form().id();
        Optional<OutputTable> output = ReportedOutput.find(tables, form, year).map(found -> found.headline(parts));
        Map<String, Reading> readings = new HashMap<>();
        readings.put(Measures.SUPPLIER_SHARE.id(), share(row.supplier(), NotReportedReason.PLACE_NOT_LISTED));
        readings.put(Measures.OWNERSHIP_SHARE.id(), owned(form));
        readings.put(Measures.FACE_VALUE_SHARE.id(), bought(row));
        readings.put(Measures.LOOK_THROUGH_SHARE.id(), passed(row, year));
        readings.put(Measures.COVERAGE.id(), coverage.apply(form));
        readings.put(
                Measures.HHI_POINTS.id(),
                of(output, output.flatMap(Concentration::find)).times(Hhi.POINTS));
        readings.put(
                Measures.N_MINUS_ONE.id(),
                of(
                        output,
                        output.flatMap(
                                table -> row.output().nMinusOne().map(left -> TopShareRanges.nMinusOne(left, table)))));
        return new SignatureRow(
                row.form(),
                row.output().basis(),
                row.trade(),
                row.output().nMinusOne().map(NMinusOne::against),
                readings);
    }

    private static Reading of(Optional<OutputTable> table, Optional<Estimate> value) {
        return table.isPresent() && value.isPresent()
                ? Reading.of(value.get(), table.get().year(), GovernanceWeightedHhi.leading(table.get()))
                : Reading.none(NotReportedReason.NO_OUTPUT_OR_CAPACITY);
    }

    private Reading owned(FormId form) {
        return share(
                CapacityTable.byOwner(tables, form, year)
                        .map(table -> new ReportedOutput(table, List.of(), List.of()))
                        .flatMap(outputs -> SupplierShare.of(outputs, supplier, parts)),
                NotReportedReason.NO_CONTROLLED_PLANT);
    }

    private static Reading share(Optional<SupplierShare> share, NotReportedReason none) {
        return share.<Reading>map(
                        found -> new Reading.Reported(found.share(), found.grade(), found.sources(), found.year()))
                .orElseGet(() -> Reading.none(none));
    }

    private static Reading bought(DependenceRow row) {
        return row.faceValue()
                .flatMap(face -> face.ofImports()
                        .<Reading>map(share -> new Reading.Reported(share, face.grade(), face.sources(), face.year())))
                .orElseGet(() -> Reading.none(noFlows(row)));
    }

    private static NotReportedReason noFlows(DependenceRow row) {
        if (row.trade() == TradeBasis.UNKNOWN) {
            return NotReportedReason.NO_TRADE_OR_USE;
        }
        return row.faceValue().isPresent() ? NotReportedReason.NO_IMPORTS : NotReportedReason.TRADE_OF_GROUP_ONLY;
    }

    /** Grade and sources: of the supplier's share of output and of the flows. */
    private static Reading passed(DependenceRow row, int asked) {
        if (row.lookThrough().isEmpty()) {
            return Reading.none(noFlows(row));
        }
        Grade grade = row.supplier().map(SupplierShare::grade).orElse(Grade.E);
        List<SourceId> sources = new ArrayList<>(row.sources());
        row.faceValue().ifPresent(face -> sources.addAll(face.sources()));
        return new Reading.Reported(
                row.lookThrough().get(),
                grade.worse(row.faceValue().map(FaceValueShare::grade).orElse(Grade.E)),
                sources,
                row.flows().year().or(row.output()::year).orElse(asked));
    }
}
