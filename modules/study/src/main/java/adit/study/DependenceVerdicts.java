package adit.study;

import adit.dependence.Measures;
import adit.study.DependenceAnswer.DependenceVerdict;
import adit.study.DependenceAnswer.ReadingRow;
import java.util.List;
import java.util.Optional;

/** The verdict of a study of dependence. */
final class DependenceVerdicts {

    private DependenceVerdicts() {}

    /** The verdict that follows from readings. */
    static DependenceVerdict of(DependenceStudy study, List<ReadingRow> readings) {
        List<ReadingRow> known = readings.stream()
                .filter(row -> row.measure().equals(Measures.LOOK_THROUGH_SHARE.id()))
                .filter(row -> row.value().isPresent())
                .toList();
        Optional<ReadingRow> most = Optional.empty();
        for (ReadingRow row : known) {
            if (most.isEmpty() || share(row) > share(most.get())) {
                most = Optional.of(row);
            }
        }
        return new DependenceVerdict(
                study.forms().size(),
                known.size(),
                (int) known.stream()
                        .filter(row -> share(row) > study.benchmark())
                        .count(),
                most.map(ReadingRow::form),
                most.flatMap(ReadingRow::value),
                most.flatMap(ReadingRow::low),
                most.flatMap(ReadingRow::high));
    }

    private static double share(ReadingRow row) {
        return row.value().orElseThrow();
    }
}
