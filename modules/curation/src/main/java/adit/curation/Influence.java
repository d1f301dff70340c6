package adit.curation;

import adit.plandata.assumptions.AssumptionGroup;
import adit.world.Observed;
import adit.world.World;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the levels of studies rest on: of all points by which groups of figures with ranges move the level of a study, one at a time, the share of those
 * of each grade. The points of a group are divided among its figures in equal parts.
 *
 * @param byStudy shares by name of the study, which add up to 1; without studies that nothing moves
 */
public record Influence(SortedMap<String, Map<Basis, Double>> byStudy) {

    public Influence {
        byStudy = Collections.unmodifiableSortedMap(new TreeMap<>(byStudy));
    }

    /** The mean over the studies, each with the same weight; empty if there are none. */
    public Map<Basis, Double> ofAll() {
        Map<Basis, Double> mean = new EnumMap<>(Basis.class);
        byStudy.values()
                .forEach(shares ->
                        shares.forEach((basis, share) -> mean.merge(basis, share / byStudy.size(), Double::sum)));
        return mean;
    }

    /** The share of the mean that is grade E and cites no document, 0 to 1. */
    public double assumed() {
        return ofAll().getOrDefault(Basis.E_ASSUMED, 0.0);
    }

    /** Points by basis of one study. */
    static final class Points {
        private final World world;
        private final Map<Basis, Double> points = new EnumMap<>(Basis.class);

        Points(World world) {
            this.world = world;
        }

        void add(AssumptionGroup group, double moved) {
            double each = moved / group.cells().size();
            for (Observed figure : group.cells()) {
                points.merge(Basis.of(figure.chosen(), world), each, Double::sum);
            }
        }

        /** Empty if nothing moves. */
        Map<Basis, Double> shares() {
            double sum =
                    points.values().stream().mapToDouble(Double::doubleValue).sum();
            Map<Basis, Double> shares = new EnumMap<>(Basis.class);
            if (sum > 0) {
                points.forEach((basis, part) -> shares.put(basis, part / sum));
            }
            return shares;
        }
    }
}
