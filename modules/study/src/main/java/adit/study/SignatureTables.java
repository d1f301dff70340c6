package adit.study;

import adit.basics.Estimate;
import adit.basics.SourceId;
import adit.dependence.SignatureRow;
import adit.dependence.SignatureTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.output.OutputBasis;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The signature table as a result table: for each measure its value, low, high and grade. */
public final class SignatureTables {

    private SignatureTables() {}

    /** One row for each form. */
    public static ResultTable of(SignatureTable table) {
        String measures =
                SignatureTable.MEASURES.stream().map(SignatureTables::columns).collect(Collectors.joining(","));
        return ResultTable.of(
                "views",
                "form,name,commodity,stage,basis,trade," + measures + ",sources,not-reported",
                table.rows().stream().map(SignatureTables::row).toList());
    }

    private static String columns(Measure measure) {
        String unit = " [" + measure.unit().symbol() + "],";
        return measure.id() + unit + measure.id() + "-low" + unit + measure.id() + "-high" + unit + measure.id()
                + "-grade";
    }

    private static List<Object> row(SignatureRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                row.form().id().code(),
                row.form().name(),
                row.form().commodity(),
                row.form().stage(),
                row.basis().<Object>map(OutputBasis::word).orElse(ResultTable.NOT_REPORTED),
                row.trade().name().toLowerCase(Locale.ROOT)));
        SignatureTable.MEASURES.forEach(measure -> cells.addAll(cells(row.get(measure))));
        cells.add(sources(row));
        cells.add(reasons(row));
        return cells;
    }

    /** Which measures have no figure, and the word of the {@link adit.dependence.figures.NotReportedReason} of each. */
    private static String reasons(SignatureRow row) {
        return SignatureTable.MEASURES.stream()
                .flatMap(measure ->
                        row.get(measure).findReason().map(reason -> measure.id() + ": " + reason.word()).stream())
                .collect(Collectors.joining("; "));
    }

    private static List<Object> cells(Reading reading) {
        if (reading instanceof Reading.Reported found) {
            Estimate value = found.value();
            return List.of(
                    value.value(), value.low(), value.high(), found.grade().name());
        }
        Object empty = ResultTable.NOT_REPORTED;
        return List.of(empty, empty, empty, empty);
    }

    /** Of all measures of a form, sorted. */
    public static String sources(SignatureRow row) {
        return row.readings().values().stream()
                .flatMap(reading -> reading instanceof Reading.Reported found
                        ? found.sources().stream()
                        : java.util.stream.Stream.<SourceId>empty())
                .map(SourceId::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
