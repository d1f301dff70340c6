package adit.study;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.SourceId;
import adit.dependence.DependenceTable;
import adit.dependence.SignatureRow;
import adit.dependence.SignatureTable;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.study.DependenceAnswer.ReadingRow;
import adit.world.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Readings of the signature table as rows of a run, and back. */
final class ReadingRows {

    private ReadingRows() {}

    /** One row for each form and measure, in the order of the table. */
    static List<ReadingRow> of(SignatureTable table) {
        return table.rows().stream()
                .flatMap(row -> SignatureTable.MEASURES.stream().map(measure -> row(row, measure)))
                .toList();
    }

    private static ReadingRow row(SignatureRow row, Measure measure) {
        return row(row.form().id(), measure, row.get(measure));
    }

    private static ReadingRow row(FormId form, Measure measure, Reading reading) {
        return switch (reading) {
            case Reading.Reported found ->
                new ReadingRow(
                        form,
                        measure.id(),
                        Optional.of(found.value().value()),
                        Optional.of(found.value().low()),
                        Optional.of(found.value().high()),
                        measure.unit(),
                        Optional.of(found.grade()),
                        Optional.of(found.year()),
                        found.sources().stream().map(SourceId::code).collect(Collectors.joining(" ")),
                        "");
            case Reading.NotReported none ->
                new ReadingRow(
                        form,
                        measure.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        measure.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        none.reason().word());
        };
    }

    /** The readings of one measure by form. */
    static Map<FormId, Reading> of(List<ReadingRow> rows, Measure measure) {
        Map<FormId, Reading> readings = new HashMap<>();
        rows.stream()
                .filter(row -> row.measure().equals(measure.id()))
                .forEach(row -> readings.put(row.form(), reading(row)));
        return readings;
    }

    /** Throws {@link IllegalArgumentException} if the value is outside the range, or has no grade, or the reason is unknown. */
    private static Reading reading(ReadingRow row) {
        if (row.value().isEmpty() || row.low().isEmpty() || row.high().isEmpty()) {
            return Reading.none(NotReportedReason.find(row.notReported())
                    .orElseThrow(() -> new IllegalArgumentException("no reason is called " + row.notReported())));
        }
        List<SourceId> sources = Arrays.stream(row.sources().split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(SourceId::new)
                .toList();
        return new Reading.Reported(
                new Estimate(row.value().get(), row.low().get(), row.high().get()),
                row.grade().orElseThrow(() -> new IllegalArgumentException("a value has no grade")),
                sources,
                row.yearOfData().orElse(0));
    }

    /** The signature table of rows: figures that need a solver are taken from the rows, the others follow from the world. */
    static SignatureTable table(World world, DependenceTable table, List<ReadingRow> rows) {
        Map<FormId, Reading> coverage = of(rows, adit.dependence.measures.Measures.COVERAGE);
        return SignatureTable.of(
                world, table, form -> coverage.getOrDefault(form, Reading.none(NotReportedReason.NOT_IN_RUN)));
    }
}
