package adit.study;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.Reading;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A comparison as a table: before, after and change of every figure. */
public final class ComparisonTables {

    private ComparisonTables() {}

    /** One row for each figure; {@code name} is that of the table. */
    public static ResultTable of(String name, Comparison comparison) {
        return ResultTable.of(
                name,
                "form,measure,place,unit,world-before,asked-before [year],before,before-low,before-high,before-grade,"
                        + "year-before [year],world-after,asked-after [year],after,after-low,after-high,after-grade,"
                        + "year-after [year],change,beyond-ranges,sources,not-reported",
                comparison.lines().stream().map(line -> row(comparison, line)).toList());
    }

    private static List<Object> row(Comparison comparison, Comparison.Line line) {
        List<Object> cells = new ArrayList<>(List.of(
                line.form().code(),
                line.measure().id(),
                line.place().map(PlaceId::code).orElse("world"),
                line.measure().unit().symbol()));
        addSide(cells, comparison.before(), line.change().before());
        addSide(cells, comparison.after(), line.change().after());
        cells.add(line.change().difference().<Object>map(d -> d).orElse(ResultTable.NOT_REPORTED));
        cells.add(line.change().isBeyondRanges());
        cells.add(sources(line));
        cells.add(reasons(line));
        return cells;
    }

    private static void addSide(List<Object> cells, Comparison.Side side, Reading reading) {
        cells.add(side.world());
        cells.add(side.year());
        if (reading instanceof Reading.Reported found) {
            Estimate value = found.value();
            cells.addAll(List.of(
                    value.value(), value.low(), value.high(), found.grade().name(), found.year()));
        } else {
            cells.addAll(java.util.Collections.nCopies(5, ResultTable.NOT_REPORTED));
        }
    }

    private static String sources(Comparison.Line line) {
        Set<String> sources = new LinkedHashSet<>();
        for (Reading reading : List.of(line.change().before(), line.change().after())) {
            if (reading instanceof Reading.Reported found) {
                found.sources().forEach(source -> sources.add(source.code()));
            }
        }
        return String.join(" ", sources);
    }

    private static String reasons(Comparison.Line line) {
        List<String> reasons = new ArrayList<>();
        line.change().before().findReason().ifPresent(reason -> reasons.add("before: " + reason.word()));
        line.change().after().findReason().ifPresent(reason -> reasons.add("after: " + reason.word()));
        return String.join("; ", reasons);
    }
}
