package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.world.Plant;
import adit.world.Recipe;
import java.util.List;
import java.util.Map;

/**
 * A unit {@code u}, with years of the calendar.
 *
 * @param id code of the plant, or {@code further:PROCESS:PLACE}
 * @param kind facility, project or further plants
 * @param site its location
 * @param recipe its process
 * @param size nameplate, t/y; 1 for further plants
 * @param schedule when it can run, and how much of its size
 * @param lost share that the supplier's firms own, 0 to 1
 * @param perTon {@code ρ[m,u]}
 * @param costs what it costs to build and to run
 * @param evidence what is known of it
 */
record AuditUnit(
        String id,
        String name,
        Kind kind,
        Site site,
        Recipe recipe,
        double size,
        Schedule schedule,
        double lost,
        Map<FormId, Double> perTon,
        Costs costs,
        Evidence evidence) {

    /** A year so long ago that every ramp is over. */
    private static final int LONG_AGO = 1000;

    /**
     * Where a unit is.
     *
     * @param place its location
     * @param home where its know-how counts: the member, else the group, else the place
     * @param node where its goods and costs count
     */
    record Site(PlaceId place, String home, String node) {}

    /**
     * When a unit can run.
     *
     * @param from year in which a facility started, or {@code e[u]} of the others
     * @param whole not subject to the limit of know-how
     * @param ramp share of nameplate by year of operation
     * @param working share of capacity that works by year of the calendar; all of it in years that are absent
     * @param survival {@code survival[u]}, share of a project that can start at most
     */
    record Schedule(int from, boolean whole, List<Double> ramp, Map<Integer, Double> working, double survival) {}

    /**
     * Costs of a unit.
     *
     * @param running US$ per ton of main output
     * @param capital US$ per t/y
     */
    record Costs(double running, double capital) {}

    /**
     * What is known of a unit.
     *
     * @param grade evidence of its size
     * @param status word of its status
     */
    record Evidence(Grade grade, String status) {}

    enum Kind {
        FACILITY,
        PROJECT,
        FURTHER
    }

    /** Year stated by the owner; long ago if not stated. */
    static int startOf(Plant plant) {
        return plant.start().map(start -> (int) Math.round(start.value())).orElse(LONG_AGO);
    }

    /** {@code working[u,t] · ramp(t − τ)}: the part of what starts in one year that can run in another; the last stated ramp holds from then on. */
    double shareOfStart(int from, int year) {
        List<Double> ramp = schedule.ramp();
        int age = year - from;
        double ramped = age < 0 ? 0 : ramp.get(Math.min(age, ramp.size() - 1));
        return ramped * schedule.working().getOrDefault(year, 1.0);
    }

    /** {@code cap[u,t]} of a facility, t/y. */
    double capacityOfFacility(int year) {
        return size * shareOfStart(schedule.from(), year);
    }

    /** The first project of a newcomer, neither under construction nor idle. */
    boolean isOfNewcomer() {
        return kind == Kind.PROJECT
                && schedule.whole()
                && !evidence.status().equals("construction")
                && !evidence.status().equals("idle");
    }

    boolean isFacility() {
        return kind == Kind.FACILITY;
    }

    /** Million US$ for a start of 1 (a whole project, or 1 t/y of further plants). */
    double capitalOfStart() {
        return UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, size * costs.capital());
    }
}
