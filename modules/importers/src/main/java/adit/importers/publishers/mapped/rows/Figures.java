package adit.importers.publishers.mapped.rows;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.importers.publishers.mapped.map.Repeated;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the files. If several numbers are for one cell, only their sum is kept, so that memory grows with the figures and
 * not with the rows.
 */
public final class Figures {

    private final Repeated repeated;
    private final int complete;
    private final SourceId source;
    private final List<Observation> single = new ArrayList<>();
    private final Map<Cell, Sum> sums = new LinkedHashMap<>();
    private String file = "";

    /** The numbers of one cell so far. */
    private static final class Sum {
        private final String file;
        private int row;
        private int parts;
        private int missing;
        private double value;
        private double low;
        private double high;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private Grade grade = Grade.A;
        private String unit = "";
        private String note = "";

        Sum(String file, int row) {
            this.file = file;
            this.row = row;
        }

        void add(Part part) {
            row = parts == 0 ? part.row() : row;
            parts++;
            value += part.estimate().value();
            low += part.estimate().low();
            high += part.estimate().high();
            least = Math.min(least, part.estimate().value());
            most = Math.max(most, part.estimate().value());
            grade = grade.worse(part.grade());
            unit = part.unit();
            note = note.isEmpty() || note.contains(part.note())
                    ? (note.isEmpty() ? part.note() : note)
                    : note + " + " + part.note();
        }
    }

    public Figures(Repeated repeated, int complete, SourceId source) {
        this.repeated = repeated;
        this.complete = complete;
        this.source = source;
    }

    /** What follows is from this file. */
    public void begin(String next) {
        file = next;
    }

    /** Takes a number for a cell. */
    void add(Cell cell, Part part) {
        if (repeated == Repeated.REFUSE) {
            single.add(new Observation(
                    cell,
                    part.estimate(),
                    part.unit(),
                    part.grade(),
                    source,
                    new RowRef(file, part.row()),
                    part.note()));
        } else {
            sums.computeIfAbsent(cell, key -> new Sum(file, part.row())).add(part);
        }
    }

    /** Notes that a number for a cell is missing, so that a sum would be too small. */
    void missing(Cell cell, int row) {
        if (repeated != Repeated.REFUSE) {
            sums.computeIfAbsent(cell, key -> new Sum(file, row)).missing++;
        }
    }

    /** {@code part-missing}, {@code incomplete-year}: the figures; sums of which a part is missing are left out. */
    public List<Observation> list(Map<String, Notes> notes) {
        List<Observation> all = new ArrayList<>(single);
        sums.forEach((cell, sum) -> {
            if (sum.parts == 0) {
                return;
            }
            Notes of = notes.getOrDefault(sum.file, new Notes(sum.file));
            if (repeated == Repeated.ADD && sum.missing > 0) {
                of.value(
                        sum.row,
                        "",
                        cell.keys().getFirst(),
                        "part-missing",
                        "a part of the sum is not known, so that the sum is not known",
                        "leave the part out by only: or without: in the map if it should not be counted");
                return;
            }
            if (repeated == Repeated.MEAN && complete > 0 && sum.parts != complete) {
                of.value(
                        sum.row,
                        "",
                        cell.keys().getFirst(),
                        "incomplete-year",
                        "the mean is not of as many numbers as parts: in the map states",
                        "no action needed if the year is not over");
            }
            all.add(new Observation(
                    cell, estimate(sum), sum.unit, sum.grade, source, new RowRef(sum.file, sum.row), sum.note));
        });
        return all;
    }

    private Estimate estimate(Sum sum) {
        if (repeated == Repeated.ADD) {
            return new Estimate(Ranges.round(sum.value), Ranges.round(sum.low), Ranges.round(sum.high));
        }
        double mean = Ranges.round(sum.value / sum.parts);
        return new Estimate(mean, Math.min(mean, Ranges.round(sum.least)), Math.max(mean, Ranges.round(sum.most)));
    }
}
