package adit.plan;

import adit.basics.Grade;
import adit.basics.PlaceId;
import java.util.List;

/**
 * Something that can run a process outside the supplier: a facility, a named project, or the option of further plants in
 * a place.
 *
 * @param id code of the plant, or {@code further:PROCESS:PLACE}
 * @param name for people
 * @param kind facility, project or further plants
 * @param place its location
 * @param reporting the place that reports for it: its group, or itself
 * @param step number of its process in the {@link Chain}
 * @param size t/y of main output at full rate; 1 for further plants, whose start is measured in t/y
 * @param earliest first year of output that status and lead time allow, as a number of the horizon (0 is its first
 *     year; may be negative for what runs already)
 * @param committed under construction: its capacity is not subject to the know-how limit
 * @param lost a plant abroad that the supplier's firms control
 * @param byProducts outputs in addition to the main output: its own composition if it is known
 * @param ramp share of nameplate by year of operation; the last one applies to all later years
 * @param runningCost US$ per ton of main output
 * @param capitalCost US$ per t/y of capacity
 * @param grade evidence of its size
 * @param status word of its status
 */
public record Unit(
        String id,
        String name,
        Kind kind,
        PlaceId place,
        PlaceId reporting,
        int step,
        double size,
        int earliest,
        boolean committed,
        boolean lost,
        List<Chain.Part> byProducts,
        List<Double> ramp,
        double runningCost,
        double capitalCost,
        Grade grade,
        String status) {

    /** The kind of unit. */
    public enum Kind {
        FACILITY,
        PROJECT,
        FURTHER
    }

    public Unit {
        byProducts = List.copyOf(byProducts);
        ramp = List.copyOf(ramp);
    }

    /** The same with its size in units of mass of a scale; the start of further plants is then in those units too. */
    Unit in(Scale scale) {
        return new Unit(
                id,
                name,
                kind,
                place,
                reporting,
                step,
                kind == Kind.FURTHER ? size : scale.units(size),
                earliest,
                committed,
                lost,
                byProducts,
                ramp,
                runningCost,
                capitalCost,
                grade,
                status);
    }

    /** Share of nameplate that runs {@code age} years after first output; 0 before it. */
    public double rampAt(int age) {
        if (age < 0) {
            return 0;
        }
        return ramp.get(Math.min(age, ramp.size() - 1));
    }

    /** Capacity of a facility in year {@code t} of the horizon, t/y. */
    public double facilityCapacity(int t) {
        return size * rampAt(t - earliest);
    }
}
