package adit.sources.figures;

import adit.basics.Estimate;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code impossible-number}: an error, because no such figure can exist; {@code implausible-number}: a warning, because figures of this kind are
 * hardly ever so small or so large. The limits are in {@code bands.csv}.
 */
final class OutsideBand implements FigureRule {

    @Override
    public void check(Figures figures, Issues issues) {
        Map<Attribute, Bands> bands = new EnumMap<>(Attribute.class);
        figures.world()
                .cells()
                .forEach(cell -> bands.computeIfAbsent(cell.cell().attribute(), Bands::new)
                        .find(cell.cell())
                        .ifPresent(band -> cell.all().forEach(seen -> check(seen, band, issues))));
    }

    /** The bands of one attribute by its items. */
    private static final class Bands {

        private final int item;
        private final Map<String, Optional<Band>> byItem = new HashMap<>();

        Bands(Attribute attribute) {
            item = attribute.keys().indexOf("item");
        }

        Optional<Band> find(Cell cell) {
            String key = item < 0 ? "" : cell.keys().get(item);
            return byItem.computeIfAbsent(key, any -> Band.find(cell));
        }
    }

    private static void check(Observation seen, Band band, Issues issues) {
        Estimate estimate = seen.estimate();
        if (!band.isPossible(estimate.low()) || !band.isPossible(estimate.high())) {
            double worst = band.isPossible(estimate.value())
                    ? band.isPossible(estimate.low()) ? estimate.high() : estimate.low()
                    : estimate.value();
            issues.add(At.issue(
                    Issue.Severity.ERROR,
                    seen,
                    worst,
                    "impossible-number",
                    "the number, or an end of its range, is outside " + range(band.least(), band.most()) + " "
                            + seen.unit(),
                    "check the number and the unit"));
        } else if (!band.isPlausible(estimate.value())) {
            issues.add(At.warning(
                    seen,
                    "implausible-number",
                    "figures of this kind are usually within " + range(band.low(), band.high()) + " " + seen.unit(),
                    "check the number and the unit"));
        }
    }

    private static String range(double low, double high) {
        return At.number(low) + " to " + At.number(high);
    }
}
