package adit.curation;

import adit.plandata.assumptions.Movement;
import adit.plandata.result.HeadlineResult;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gaps as tables: the studies, the assumptions, the missing cells, and a table of all. */
public final class GapTables {

    private GapTables() {}

    public static List<ResultTable> of(Gaps gaps) {
        return List.of(studies(gaps), influence(gaps), assumptions(gaps), missing(gaps));
    }

    private static ResultTable studies(Gaps gaps) {
        List<List<Object>> rows = new ArrayList<>();
        gaps.outlooks()
                .forEach((name, outlook) -> rows.add(List.of(name, outlook.level(), year(Optional.of(outlook)))));
        return ResultTable.of("studies", "study,level [share],earliest-year [year]", rows);
    }

    /** The mean of all studies, whose name is empty, and each study. */
    private static ResultTable influence(Gaps gaps) {
        List<List<Object>> rows = new ArrayList<>();
        gaps.influence().ofAll().forEach((basis, share) -> rows.add(List.of("", basis.word(), share)));
        gaps.influence()
                .byStudy()
                .forEach((study, shares) ->
                        shares.forEach((basis, share) -> rows.add(List.of(study, basis.word(), share))));
        return ResultTable.of("influence", "study,evidence,share [share]", rows);
    }

    private static Object year(Optional<HeadlineResult> outlook) {
        return outlook.isPresent() && outlook.get().earliestYear().isPresent()
                ? outlook.get().earliestYear().getAsInt()
                : ResultTable.NOT_REPORTED;
    }

    private static ResultTable assumptions(Gaps gaps) {
        List<List<Object>> rows = new ArrayList<>();
        int rank = 0;
        for (Gap gap : gaps.assumptions()) {
            rank++;
            if (gap.movements().isEmpty()) {
                rows.add(row(rank, gap, Optional.empty()));
            }
            for (Movement movement : gap.movements()) {
                rows.add(row(rank, gap, Optional.of(movement)));
            }
        }
        return ResultTable.of(
                "assumptions",
                "rank,family,attribute,cells,share [share],studies,study,points [points],years,level-low [share],level-high [share],"
                        + "year-low [year],year-high [year],note,other-notes",
                rows);
    }

    private static List<Object> row(int rank, Gap gap, Optional<Movement> movement) {
        List<Object> row = new ArrayList<>(List.of(
                rank,
                gap.group().name(),
                gap.group().attribute().word(),
                gap.group().cells().size(),
                gap.group().share(),
                String.join(" ", gap.studies())));
        row.add(or(movement.map(Movement::study)));
        row.add(or(movement.map(Movement::points)));
        row.add(or(movement.map(Movement::years)));
        row.add(or(movement.flatMap(Movement::low).map(HeadlineResult::level)));
        row.add(or(movement.flatMap(Movement::high).map(HeadlineResult::level)));
        row.add(year(movement.flatMap(Movement::low)));
        row.add(year(movement.flatMap(Movement::high)));
        row.add(gap.group().note());
        row.add(gap.group().otherNotes());
        return row;
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : ResultTable.NOT_REPORTED;
    }

    private static ResultTable missing(Gaps gaps) {
        List<List<Object>> rows = new ArrayList<>();
        for (Missing each : gaps.missing()) {
            rows.add(List.of(
                    each.cell(),
                    each.attribute().word(),
                    each.form().code(),
                    gaps.studied().contains(each.form()),
                    each.use().name().toLowerCase(Locale.ROOT),
                    each.share(),
                    each.effect().word()));
        }
        return ResultTable.of("missing", "cell,attribute,form,in-a-study,use,share [share],effect", rows);
    }

    /** Both kinds in one table, in order, for a file. */
    public static ResultTable all(Gaps gaps) {
        List<List<Object>> rows = new ArrayList<>();
        for (Gap gap : gaps.assumptions()) {
            rows.add(List.of(
                    "assumption",
                    gap.group().name(),
                    gap.group().attribute().word(),
                    gap.group().cells().size(),
                    String.join(" ", gap.studies()),
                    gap.tested() ? gap.points() : ResultTable.NOT_REPORTED,
                    gap.tested() ? gap.years() : ResultTable.NOT_REPORTED,
                    gap.group().share(),
                    gap.group().note()));
        }
        for (Missing each : gaps.missing()) {
            rows.add(List.of(
                    "missing",
                    each.cell(),
                    each.attribute().word(),
                    0,
                    gaps.studied().contains(each.form())
                            ? String.join(" ", gaps.outlooks().keySet())
                            : "",
                    ResultTable.NOT_REPORTED,
                    ResultTable.NOT_REPORTED,
                    each.share(),
                    each.effect().word()));
        }
        return ResultTable.of(
                "gaps", "kind,what,attribute,cells,studies,points [points],years,share [share],note", rows);
    }
}
