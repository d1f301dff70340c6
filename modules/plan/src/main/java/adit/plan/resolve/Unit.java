package adit.plan.resolve;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.plandata.question.Chain;
import adit.world.Status;
import java.util.List;
import java.util.Set;

/**
 * Something that can run a process outside the supplier: a facility, a named project, or the option of further plants in
 * a place.
 *
 * @param id code of the plant, or {@code further:PROCESS:PLACE}
 * @param name for people
 * @param kind facility, project or further plants
 * @param site its location
 * @param step number of its process in the {@link Chain}
 * @param size t/y of main output at full rate; 1 for further plants, whose start is measured in t/y
 * @param schedule when it can run, and how much of its size
 * @param lost share of a plant abroad that the supplier's firms own, 0 to 1
 * @param byProducts outputs in addition to the main output: its own composition if it is known
 * @param costs what it costs to build and to run
 * @param evidence what is known of it
 */
public record Unit(
        String id,
        String name,
        Kind kind,
        Site site,
        int step,
        double size,
        Schedule schedule,
        double lost,
        List<Chain.Part> byProducts,
        Costs costs,
        Evidence evidence) {

    private static final Set<String> BUILT = Set.of(Status.CONSTRUCTION.word(), Status.IDLE.word());

    /**
     * Where a unit is.
     *
     * @param place its location
     * @param reporting the place that reports for it: its group, or itself
     */
    public record Site(PlaceId place, PlaceId reporting) {}

    /**
     * When a unit can run.
     *
     * @param earliest first year of output that status and lead time allow, as a number of the horizon (0 is its first
     *     year; may be negative for what runs already)
     * @param whole its starts are not subject to the know-how limit: under construction, idle, or the first project of a newcomer
     * @param ramp share of nameplate by year of operation; the last one applies to all later years
     * @param working share of capacity that works, from the year before the horizon on; empty if all of it always does
     * @param survival share of a project that can start at most: 1, unless the record of earlier projects counts
     */
    public record Schedule(int earliest, boolean whole, List<Double> ramp, List<Double> working, double survival) {

        public Schedule {
            ramp = List.copyOf(ramp);
            working = List.copyOf(working);
        }

        /** Share of capacity that works in a year of the horizon, or in the year before it, which is −1. */
        double workingIn(int t) {
            return working.isEmpty() ? 1 : working.get(t + 1);
        }

        /** Share of nameplate that runs {@code age} years after first output; 0 before it. */
        public double rampAt(int age) {
            return age < 0 ? 0 : ramp.get(Math.min(age, ramp.size() - 1));
        }
    }

    /**
     * Costs of a unit.
     *
     * @param running US$ per ton of main output
     * @param capital US$ per t/y of capacity
     */
    public record Costs(double running, double capital) {}

    /**
     * What is known of a unit.
     *
     * @param grade evidence of its size
     * @param status word of its status
     */
    public record Evidence(Grade grade, String status) {}

    /** The kind of unit. */
    public enum Kind {
        FACILITY,
        PROJECT,
        FURTHER
    }

    public Unit {
        byProducts = List.copyOf(byProducts);
    }

    /** The same with its size in units of mass of a scale; the start of further plants is then in those units too. */
    Unit in(Scale scale) {
        double scaled = kind == Kind.FURTHER ? size : scale.units(size);
        return new Unit(id, name, kind, site, step, scaled, schedule, lost, byProducts, costs, evidence);
    }

    /** True for the first project of a newcomer that passes the know-how limit for no other reason. */
    public boolean isOfNewcomer() {
        return schedule.whole() && !BUILT.contains(evidence.status());
    }

    /** Share of the capacity started in year {@code from} that can run in year {@code t}: its ramp, times the share of the plant that works. */
    public double shareOfStart(int from, int t) {
        return schedule.rampAt(t - from) * schedule.workingIn(t);
    }

    /** Capacity of a facility in year {@code t} of the horizon, t/y. */
    public double facilityCapacity(int t) {
        return size * shareOfStart(schedule.earliest(), t);
    }
}
