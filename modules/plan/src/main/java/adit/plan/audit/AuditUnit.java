package adit.plan.audit;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.world.Plant;
import adit.world.Recipe;
import java.util.List;
import java.util.Map;

/**
 * A unit {@code u}, with years of the calendar.
 *
 * @param id code of the plant, or {@code further:PROCESS:PLACE}
 * @param kind facility, project or further plants
 * @param place its location
 * @param home where its know-how counts: the member, else the group, else the place
 * @param node where its goods and costs count
 * @param recipe its process
 * @param size nameplate, t/y; 1 for further plants
 * @param from year in which a facility started, or {@code e[u]} of the others
 * @param committed not subject to the limit of know-how
 * @param owned controlled by the supplier's firms
 * @param perTon {@code ρ[m,u]}
 * @param ramp share of nameplate by year of operation
 * @param running US$ per ton of main output
 * @param capital US$ per t/y
 */
record AuditUnit(
        String id,
        String name,
        Kind kind,
        PlaceId place,
        String home,
        String node,
        Recipe recipe,
        double size,
        int from,
        boolean committed,
        boolean owned,
        Map<FormId, Double> perTon,
        List<Double> ramp,
        double running,
        double capital,
        Grade grade,
        String status) {

    /** A year so long ago that every ramp is over. */
    private static final int LONG_AGO = 1000;

    enum Kind {
        FACILITY,
        PROJECT,
        FURTHER
    }

    /** Year stated by the owner; long ago if not stated. */
    static int startOf(Plant plant) {
        return plant.start().map(start -> (int) Math.round(start.value())).orElse(LONG_AGO);
    }

    /** {@code ramp(k)}: the last stated share holds from then on; 0 before the start. */
    double rampAt(int age) {
        return age < 0 ? 0 : ramp.get(Math.min(age, ramp.size() - 1));
    }

    boolean isFacility() {
        return kind == Kind.FACILITY;
    }

    /** Million US$ for a start of 1 (a whole project, or 1 t/y of further plants). */
    double capitalOfStart() {
        return size * capital / 1e6;
    }
}
