package adit.study;

import adit.basics.FormId;
import adit.dependence.measures.Measures;
import adit.study.DependenceAnswer.DependenceVerdict;
import adit.study.DependenceAnswer.ReadingRow;
import adit.world.Stage;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/** The verdict of a study of dependence. */
final class DependenceVerdicts {

    private DependenceVerdicts() {}

    /** The verdict that follows from readings; scrap is not counted. */
    static DependenceVerdict of(DependenceStudy study, World world, List<ReadingRow> readings) {
        List<ReadingRow> known = readings.stream()
                .filter(row -> row.measure().equals(Measures.LOOK_THROUGH_SHARE.id()))
                .filter(row -> row.value().isPresent())
                .filter(row -> !isScrap(world, row.form()))
                .toList();
        Optional<ReadingRow> most = Optional.empty();
        for (ReadingRow row : known) {
            if (most.isEmpty() || share(row) > share(most.get())) {
                most = Optional.of(row);
            }
        }
        long forms =
                study.forms().stream().filter(form -> !isScrap(world, form)).count();
        return new DependenceVerdict(
                (int) forms,
                known.size(),
                (int) known.stream()
                        .filter(row -> share(row) > study.benchmark())
                        .count(),
                most.map(ReadingRow::form),
                most.flatMap(ReadingRow::value),
                most.flatMap(ReadingRow::low),
                most.flatMap(ReadingRow::high));
    }

    /** Scrap is not what a user asks a supplier for: most of it arises at home, and its origin is not traced. */
    private static boolean isScrap(World world, FormId form) {
        return world.role(form) == Stage.Role.SCRAP;
    }

    private static double share(ReadingRow row) {
        return row.value().orElseThrow();
    }
}
