package adit.audit.plan;

import adit.basics.Grade;
import adit.plandata.result.Projects.Recorded;
import adit.runs.audit.Check;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what is stated of survival and slip by status: every status that a project has, where the study counts them, and none otherwise. */
final class ProjectRecordCheck {

    private static final Set<String> BUILT = Set.of("operating", "idle");

    private final AuditInputs inputs;
    private final World world;
    private final MaxViolation stated = new MaxViolation(
            "project record",
            "number, survival, slip and grade of the projects of each status, if the study counts them so",
            "part",
            MaxViolation.ROUNDING);

    ProjectRecordCheck(AuditInputs inputs, World world) {
        this.inputs = inputs;
        this.world = world;
    }

    Check check(List<Recorded> claimed) {
        Map<String, Integer> due = due();
        for (Recorded each : claimed) {
            int projects = due.getOrDefault(each.status(), 0);
            due.remove(each.status());
            stated.unless(projects == each.projects(), () -> "number of projects that are " + each.status());
            Grade grade = compare(each.status(), "survival", each.survival())
                    .worse(compare(each.status(), "slip", each.slip()));
            stated.unless(grade == each.grade(), () -> "grade of " + each.status());
        }
        stated.unless(due.isEmpty(), () -> "not listed: " + due.keySet());
        return stated.check();
    }

    /** Projects by status; none if the study does not count them by the record. */
    private Map<String, Integer> due() {
        Map<String, Integer> due = new LinkedHashMap<>();
        if (inputs.question().assumptions().projectRecord()) {
            inputs.units().values().stream()
                    .filter(unit -> unit.kind() == AuditUnit.Kind.PROJECT && unit.size() > 0)
                    .map(unit -> unit.evidence().status())
                    .filter(status -> !BUILT.contains(status))
                    .forEach(status -> due.merge(status, 1, Integer::sum));
        }
        return due;
    }

    /** The grade of the figure of the world. */
    private Grade compare(String status, String item, double value) {
        String what = item + " of projects that are " + status;
        Optional<Observed> found = world.find(Attribute.PROJECT_RECORD, status, item);
        stated.unless(found.isPresent(), () -> "the world has no " + what);
        found.ifPresent(figure -> stated.sameInPart(value, figure.value(), () -> what));
        return found.map(Observed::grade).orElse(Grade.E);
    }
}
