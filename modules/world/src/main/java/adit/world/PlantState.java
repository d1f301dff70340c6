package adit.world;

import adit.basics.PlantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A time in which a plant works at a part of its capacity.
 *
 * @param plant the plant
 * @param state such as {@code suspended}
 * @param days when it holds
 * @param share share of capacity that works, 0 to 1
 */
public record PlantState(PlantId plant, String state, Period days, Observed share) {

    /** Of two states on one day, the one that began last counts; of those, the one with the smaller share. */
    private static final Comparator<PlantState> COUNTS = Comparator.comparing(
                    (PlantState each) -> each.days().first())
            .thenComparingDouble(each -> -each.share().value());

    /**
     * Mean share of capacity that works in a calendar year, 0 to 1: 1 on days without a state.
     *
     * @param states the states of one plant
     */
    public static double working(Collection<PlantState> states, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int days = newYear.lengthOfYear();
        double sum = 0;
        for (int day = 0; day < days; day++) {
            sum += working(states, newYear.plusDays(day));
        }
        return sum / days;
    }

    private static double working(Collection<PlantState> states, LocalDate day) {
        Optional<PlantState> counts =
                states.stream().filter(each -> each.days().contains(day)).max(COUNTS);
        return counts.map(each -> each.share().value()).orElse(1.0);
    }

    /** The same with other figures in some cells. */
    PlantState with(Map<Cell, Observed> replaced) {
        return new PlantState(plant, state, days, replaced.getOrDefault(share.cell(), share));
    }
}
