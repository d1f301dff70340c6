package adit.study;

import adit.basics.FormId;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.dependence.MeasureTable;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of a study of dependence that follow from the world alone. */
final class DependenceFigures {

    private DependenceFigures() {}

    /** Dependence of the requested forms, in the order of the question. */
    static DependenceTable table(DependenceStudy study, World world) {
        DependenceTable all =
                Dependence.of(world, study.supplier(), new LinkedHashSet<>(study.members()), study.year());
        Map<FormId, adit.dependence.DependenceRow> rows =
                all.rows().stream().collect(Collectors.toMap(row -> row.form().id(), Function.identity()));
        return new DependenceTable(
                all.supplier(),
                all.members(),
                all.year(),
                study.forms().stream().map(rows::get).toList());
    }

    /** Every measure that needs no solver, of the coalition as a whole, of the supplier and of the world. */
    static MeasureTable measures(DependenceStudy study, World world) {
        return MeasureTable.of(world, study.supplier(), new LinkedHashSet<>(study.members()), List.of(study.year()));
    }

    static Set<FormId> forms(DependenceStudy study) {
        return new LinkedHashSet<>(study.forms());
    }
}
