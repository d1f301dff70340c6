package adit.study;

import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.runs.Heading;
import adit.runs.fields.Fields;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the question of a plan. */
final class PlanFields {

    /** The fields of a study file that belong to a plan. */
    static final Set<String> NAMES = Stream.of(
                    CoalitionFields.NAMES,
                    ServeFields.NAMES,
                    Set.of("horizon", "scenario", "targets", "assumptions", "overrides"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

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
        ServeFields served = new ServeFields(world, fields, coalition);
        Serve serve = served.serve();
        List<PlaceId> exclude = served.exclude(supplier, members);
        HorizonFields horizon = HorizonFields.read(fields);
        TargetFields reader = new TargetFields(world, fields, horizon);
        List<Target> targets = reader.read();
        Set<String> measured = new MeasuredForms(world, fields).check(reader.knownForms());
        Set<String> forms = reader.knownForms();
        forms.removeAll(measured);
        String scenario = scenario(forms);
        Question.Assumptions assumptions = AssumptionFields.read(world, supplier, members, fields);
        OverrideFields overrides = new OverrideFields(world, fields);
        if (fields.issues().hasErrors()) {
            overrides.check();
            return Optional.empty();
        }
        Question question = new Question(
                heading.name(),
                supplier,
                members,
                serve,
                exclude,
                targets,
                horizon.first(),
                horizon.last(),
                scenario,
                assumptions);
        List<FigureOverride> replaced = overrides.read(question);
        return fields.issues().hasErrors()
                ? Optional.empty()
                : Optional.of(new Study(heading.title(), coalition.name(), question.with(replaced)));
    }

    /** The scenario; whether the world has demand for it is checked for the forms that are known. */
    private String scenario(Set<String> forms) {
        String scenario = fields.text("scenario");
        if (forms.isEmpty() || world.list(Attribute.DEMAND).isEmpty()) {
            return scenario;
        }
        Set<String> known = new TreeSet<>();
        world.list(Attribute.DEMAND).forEach(observed -> {
            if (forms.contains(observed.cell().get(Key.FORM))) {
                known.add(observed.cell().scenario());
            }
        });
        if (known.isEmpty()) {
            fields.error(
                    "no-demand",
                    fields.line("targets"),
                    "targets.form",
                    String.join(", ", forms),
                    "the world has no demand for this form",
                    "use one of " + String.join(", ", demanded()) + ", or add rows to demand.csv");
        } else if (!scenario.isBlank() && !known.contains(scenario)) {
            fields.error(
                    "unknown-scenario",
                    fields.line("scenario"),
                    "scenario",
                    scenario,
                    "the world has no demand for the target form in this scenario",
                    Nearest.hint(scenario, known, "use one of " + String.join(", ", known)));
        }
        return scenario;
    }

    private Set<String> demanded() {
        Set<String> forms = new TreeSet<>();
        world.list(Attribute.DEMAND)
                .forEach(observed -> forms.add(observed.cell().get(Key.FORM)));
        return forms;
    }
}
