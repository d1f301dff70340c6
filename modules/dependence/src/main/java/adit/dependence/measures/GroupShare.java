package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.OutputFigure;
import adit.dependence.output.OutputTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The share of several places together in one table of outputs, 0 to 1, with the formula of {@link SupplierShare}:
 * {@code s = Σ q / (Σ q + Σ others)}, its ends from the low ends of the ones and the high ends of the others and the other way round.
 *
 * @param share value and range
 * @param grade the worst of the grades of the places and of the largest other one
 * @param assumed share of the tons that is based on assumptions (grade E), 0 to 1
 * @param named the places of the group that the table names
 */
public record GroupShare(
        @Measured(UnitOfMeasure.SHARE) Estimate share,
        Grade grade,
        @Measured(UnitOfMeasure.SHARE) double assumed,
        Set<PlaceId> named) {

    public GroupShare {
        named = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(named));
    }

    /** The share; empty if the table names none of the places, or nothing is made. */
    public static Optional<GroupShare> of(OutputTable table, Set<PlaceId> group) {
        List<OutputFigure> own = new ArrayList<>();
        List<OutputFigure> others = new ArrayList<>();
        Set<PlaceId> named = new java.util.TreeSet<>();
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            boolean inside = group.contains(entry.getKey());
            (inside ? own : others).add(entry.getValue());
            if (inside) {
                named.add(entry.getKey());
            }
        }
        return own.isEmpty() || !(table.total() > 0)
                ? Optional.empty()
                : Optional.of(new GroupShare(share(sum(own), sum(others)), grade(own, others), assumed(table), named));
    }

    private static Estimate share(Estimate own, Estimate others) {
        double value = own.value() / (own.value() + others.value());
        double low = ratio(own.low(), others.high(), value);
        double high = ratio(own.high(), others.low(), value);
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private static double ratio(double own, double others, double otherwise) {
        return own + others > 0 ? own / (own + others) : otherwise;
    }

    private static Estimate sum(Collection<OutputFigure> figures) {
        double value = figures.stream().mapToDouble(OutputFigure::value).sum();
        double low =
                figures.stream().mapToDouble(figure -> figure.tonnes().low()).sum();
        double high =
                figures.stream().mapToDouble(figure -> figure.tonnes().high()).sum();
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private static Grade grade(List<OutputFigure> own, List<OutputFigure> others) {
        Grade worst = own.stream().map(OutputFigure::grade).reduce(Grade::worse).orElseThrow();
        return others.stream()
                .max(Comparator.comparingDouble(OutputFigure::value))
                .map(OutputFigure::grade)
                .map(worst::worse)
                .orElse(worst);
    }

    private static double assumed(OutputTable table) {
        double assumed = table.places().values().stream()
                .filter(figure -> figure.grade() == Grade.E)
                .mapToDouble(OutputFigure::value)
                .sum();
        return assumed / table.total();
    }
}
