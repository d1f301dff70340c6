package adit.study;

import adit.basics.PlaceId;
import adit.plan.Question;
import adit.plan.Target;
import adit.runs.Heading;
import adit.runs.fields.Fields;
import adit.world.Attribute;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the question of a plan. */
final class PlanFields {

    /** The fields of a study file that belong to a plan. */
    static final Set<String> NAMES = Set.of("supplier", "coalition", "horizon", "scenario", "targets", "assumptions");

    private final Heading heading;
    private final Fields fields;
    private final World world;

    PlanFields(Heading heading, Fields fields, World world) {
        this.heading = heading;
        this.fields = fields;
        this.world = world;
    }

    /** The question; empty if something is wrong, with every reason among the issues. */
    Optional<Study> read() {
        CoalitionFields coalition = new CoalitionFields(world, fields);
        PlaceId supplier = coalition.supplier();
        List<PlaceId> members = coalition.members(supplier);
        Fields horizon = fields.group("horizon", true).only(Set.of("first", "last"));
        int first = year(horizon, "first");
        int last = year(horizon, "last");
        if (first > last) {
            horizon.error(
                    "empty-horizon",
                    horizon.line("last"),
                    "last",
                    String.valueOf(last),
                    "the last year of the horizon is before the first",
                    "write a year from " + first + " on");
        }
        List<Target> targets = new TargetFields(world, fields, first, last).read();
        String scenario = scenario(targets);
        Question.Assumptions assumptions = AssumptionFields.read(world, fields);
        if (fields.issues().hasErrors()) {
            return Optional.empty();
        }
        Question question =
                new Question(heading.name(), supplier, members, targets, first, last, scenario, assumptions);
        return Optional.of(new Study(heading.title(), coalition.name(), question));
    }

    private int year(Fields horizon, String field) {
        if (!horizon.has(field)) {
            horizon.text(field);
        }
        return horizon.whole(field, StudyFile.EARLIEST, StudyFile.LATEST, StudyFile.EARLIEST);
    }

    private String scenario(List<Target> targets) {
        Set<String> known = new TreeSet<>();
        Set<String> wanted = new TreeSet<>();
        targets.forEach(target -> wanted.add(target.form().code()));
        world.list(Attribute.DEMAND).forEach(observed -> {
            if (wanted.contains(observed.cell().keys().get(0))) {
                known.add(observed.cell().keys().get(3));
            }
        });
        String scenario = fields.text("scenario");
        if (known.isEmpty() && world.list(Attribute.DEMAND).isEmpty()) {
            return scenario;
        }
        if (known.isEmpty() && !targets.isEmpty()) {
            fields.error(
                    "no-demand",
                    fields.line("targets"),
                    "targets.form",
                    String.join(", ", wanted),
                    "the world has no demand for this form",
                    "use one of " + String.join(", ", demanded()) + ", or add rows to demand.csv");
        } else if (!scenario.isBlank() && !known.contains(scenario) && !targets.isEmpty()) {
            fields.error(
                    "unknown-scenario",
                    fields.line("scenario"),
                    "scenario",
                    scenario,
                    "the world has no demand for the target form in this scenario",
                    "use one of " + String.join(", ", known));
        }
        return scenario;
    }

    private Set<String> demanded() {
        Set<String> forms = new TreeSet<>();
        world.list(Attribute.DEMAND)
                .forEach(observed -> forms.add(observed.cell().keys().get(0)));
        return forms;
    }
}
