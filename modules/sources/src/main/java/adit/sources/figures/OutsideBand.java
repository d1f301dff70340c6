package adit.sources.figures;

import adit.basics.Estimate;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
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
    public void check(World world, Issues issues) {
        Map<Attribute, Map<String, Optional<Band>>> bands = new EnumMap<>(Attribute.class);
        world.cells()
                .forEach(cell -> bands.computeIfAbsent(cell.cell().attribute(), key -> new HashMap<>())
                        .computeIfAbsent(item(cell), item -> Band.find(cell.cell()))
                        .ifPresent(band -> cell.all().forEach(seen -> check(seen, band, issues))));
    }

    private static String item(Observed cell) {
        int at = cell.cell().attribute().keys().indexOf("item");
        return at < 0 ? "" : cell.cell().keys().get(at);
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
