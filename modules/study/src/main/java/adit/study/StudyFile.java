package adit.study;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.plan.Question;
import adit.plan.Target;
import adit.world.Attribute;
import adit.world.Place;
import adit.world.World;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A study file: what a person states, before its words are looked up in a world. */
public final class StudyFile {

    static final int EARLIEST = 2000;
    static final int LATEST = 2100;

    private static final String OBSERVED = "observed";
    private static final String RECONCILED = "reconciled";

    private final Path path;
    private final Fields fields;

    private StudyFile(Path path, Fields fields) {
        this.path = path;
        this.fields = fields;
    }

    /** Reads the file; empty if it is none, with the reason among the issues. */
    public static Optional<StudyFile> read(Path path, Issues issues) {
        String name = String.valueOf(path.getFileName());
        return YamlFile.read(path, name, issues)
                .map(mapping -> new StudyFile(path, new Fields(name, "", mapping, issues)))
                .map(StudyFile::checked);
    }

    private StudyFile checked() {
        fields.only(Set.of(
                "name",
                "title",
                "world",
                "base-year",
                "supplier",
                "coalition",
                "horizon",
                "scenario",
                "targets",
                "assumptions"));
        if (!name().matches("[a-z0-9][a-z0-9-]*")) {
            fields.error(
                    "bad-name",
                    fields.line("name"),
                    "name",
                    name(),
                    "a name has lower-case letters, digits and hyphens",
                    "write one such as g7-magnets-2030");
        }
        return this;
    }

    /** Name of the study, also of its folder of results. */
    public String name() {
        return fields.text("name");
    }

    /** The file itself. */
    public Path path() {
        return path;
    }

    /** The world folder that the study names, relative to the file. */
    public Path world() {
        return path.toAbsolutePath().resolveSibling(fields.text("world")).normalize();
    }

    /**
     * True if the study starts from the reconciled base year ({@code base-year: reconciled}), false if from the figures as
     * observed (the default); another word is an issue.
     */
    public boolean startsReconciled() {
        String word = fields.findText("base-year").orElse(OBSERVED);
        if (!word.equals(OBSERVED) && !word.equals(RECONCILED)) {
            fields.error(
                    "unknown-word",
                    fields.line("base-year"),
                    "base-year",
                    word,
                    "the base year is taken as observed or as reconciled",
                    Nearest.hint(word, List.of(OBSERVED, RECONCILED), "write observed or reconciled"));
        }
        return word.equals(RECONCILED);
    }

    /** Looks every word up in the world; empty if something is wrong, with every reason among the issues. */
    public Optional<Study> resolve(World world) {
        PlaceId supplier = place(world, "supplier", fields.text("supplier"), fields.line("supplier"));
        Fields coalition = fields.group("coalition", true).only(Set.of("name", "members"));
        List<PlaceId> members = members(world, coalition, supplier);
        Fields horizon = fields.group("horizon", true).only(Set.of("first", "last"));
        int first = year(horizon, "first");
        int last = year(horizon, "last");
        if (first > last) {
            horizon.error(
                    "empty-horizon",
                    horizon.line("last"),
                    "last",
                    String.valueOf(last),
                    "the horizon ends before it begins",
                    "write a year from " + first + " on");
        }
        List<Target> targets = new TargetFields(world, fields, first, last).read();
        String scenario = scenario(world, targets);
        Question.Assumptions assumptions = AssumptionFields.read(world, fields);
        if (fields.issues().hasErrors()) {
            return Optional.empty();
        }
        Question question = new Question(name(), supplier, members, targets, first, last, scenario, assumptions);
        return Optional.of(new Study(
                fields.findText("title").orElse(name()),
                coalition.findText("name").orElse("coalition"),
                question));
    }

    private int year(Fields horizon, String field) {
        if (!horizon.has(field)) {
            horizon.text(field);
        }
        return horizon.whole(field, EARLIEST, LATEST, EARLIEST);
    }

    private PlaceId place(World world, String field, String code, int line) {
        List<String> known =
                world.places().stream().map(Place::id).map(PlaceId::code).toList();
        if (!code.isBlank() && !known.contains(code)) {
            fields.error(
                    "unknown-place",
                    line,
                    field,
                    code,
                    "the world has no such place",
                    Nearest.hint(code, known, "use a code of places.csv, such as USA"));
        }
        return new PlaceId(code.isBlank() ? "?" : code);
    }

    private List<PlaceId> members(World world, Fields coalition, PlaceId supplier) {
        Set<PlaceId> members = new LinkedHashSet<>();
        for (YamlNode node : coalition.list("members")) {
            String code = node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            PlaceId member = place(world, "coalition.members", code, node.line());
            if (!members.add(member)) {
                fields.error(
                        "duplicate-key", node.line(), "coalition.members", code, "the member stands twice", "keep one");
            }
            if (member.equals(supplier)) {
                fields.error(
                        "supplier-is-member",
                        node.line(),
                        "coalition.members",
                        code,
                        "the supplier cannot be a member",
                        "take it out");
            }
        }
        checkGroups(world, coalition, members);
        return List.copyOf(members);
    }

    private void checkGroups(World world, Fields coalition, Set<PlaceId> members) {
        for (PlaceId member : members) {
            PlaceId group = world.reporting(member);
            if (!group.equals(member)) {
                coalition.error(
                        "member-in-group",
                        coalition.line("members"),
                        "members",
                        member.code(),
                        "demand of this place is reported by " + group,
                        "name " + group + " instead");
            }
        }
    }

    private String scenario(World world, List<Target> targets) {
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
                    "use one of " + String.join(", ", demanded(world)) + ", or add rows to demand.csv");
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

    private static Set<String> demanded(World world) {
        Set<String> forms = new TreeSet<>();
        world.list(Attribute.DEMAND)
                .forEach(observed -> forms.add(observed.cell().keys().get(0)));
        return forms;
    }
}
