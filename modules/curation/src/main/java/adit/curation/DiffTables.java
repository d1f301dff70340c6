package adit.curation;

import adit.curation.CellChange.Kind;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A comparison as tables: changes, summary, revisions. */
public final class DiffTables {

    private DiffTables() {}

    public static List<ResultTable> of(WorldDiff diff) {
        return List.of(changes(diff), summary(diff), revisions(diff));
    }

    /** One row for each cell that differs. */
    public static ResultTable changes(WorldDiff diff) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellChange each : diff.changes()) {
            rows.add(List.of(
                    each.cell().toString(),
                    each.kind().word(),
                    String.valueOf(diff.commodities().get(each.cell())),
                    or(each.before(), UsedFigure::value),
                    or(each.after(), UsedFigure::value),
                    each.after().or(each::before).map(UsedFigure::unit).orElse(""),
                    EvidenceTables.number(each.relative()),
                    or(each.before(), figure -> figure.grade().name()),
                    or(each.after(), figure -> figure.grade().name()),
                    or(each.before(), figure -> figure.source().code()),
                    or(each.after(), figure -> figure.source().code())));
        }
        return ResultTable.of(
                "changes",
                "cell,kind,commodity,before,after,unit,change [share],grade-before,grade-after,source-before,source-after",
                rows);
    }

    private static Object or(Optional<UsedFigure> figure, Function<UsedFigure, Object> field) {
        return figure.map(field).orElse(ResultTable.NOT_REPORTED);
    }

    private static ResultTable summary(WorldDiff diff) {
        List<List<Object>> rows = new ArrayList<>();
        for (DiffSummary.Line line : DiffSummary.lines(diff)) {
            rows.add(List.of(
                    line.attribute(),
                    line.commodity(),
                    count(line, Kind.VALUE),
                    count(line, Kind.EVIDENCE),
                    count(line, Kind.ONLY_BEFORE),
                    count(line, Kind.ONLY_AFTER),
                    EvidenceTables.number(line.median())));
        }
        return ResultTable.of(
                "summary", "attribute,commodity,value,evidence,only-before,only-after,median-change [share]", rows);
    }

    private static int count(DiffSummary.Line line, Kind kind) {
        return line.counts().getOrDefault(kind, 0);
    }

    private static ResultTable revisions(WorldDiff diff) {
        List<List<Object>> rows = new ArrayList<>();
        for (DiffSummary.Revision each : DiffSummary.revisions(diff)) {
            rows.add(List.of(
                    each.before(),
                    each.after(),
                    each.revised(),
                    EvidenceTables.number(each.median()),
                    EvidenceTables.number(each.largest().relative()),
                    each.largest().cell().toString()));
        }
        return ResultTable.of(
                "revisions",
                "source-before,source-after,values,median-change [share],largest-change [share],largest-cell",
                rows);
    }
}
