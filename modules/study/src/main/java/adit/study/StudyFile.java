package adit.study;

import adit.basics.FormId;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.plan.Question;
import adit.plan.Target;
import adit.world.Attribute;
import adit.world.Place;
import adit.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A study file: what a person states, before its words are looked up in a world. */
public final class StudyFile {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

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
                "name", "title", "world", "supplier", "coalition", "horizon", "scenario", "targets", "assumptions"));
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
        List<Target> targets = targets(world, first, last);
        String scenario = scenario(world, targets);
        Question.Assumptions assumptions = assumptions(world);
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

    private List<Target> targets(World world, int first, int last) {
        List<Target> targets = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        for (YamlNode node : fields.list("targets")) {
            if (node instanceof YamlNode.Mapping mapping) {
                Fields target = new Fields(fields.file(), "targets", mapping, fields.issues())
                        .only(Set.of("kind", "form", "level", "from"));
                target(world, target, first, last).ifPresent(targets::add);
                if (!kinds.add(target.text("kind"))) {
                    target.error(
                            "two-targets",
                            target.line(),
                            "kind",
                            target.text("kind"),
                            "there is another target of this kind",
                            "keep the stricter one");
                }
                forms.add(target.text("form"));
            } else {
                fields.error(
                        "wrong-kind",
                        node.line(),
                        "targets",
                        "",
                        "a target is a group of fields, not " + node.kind(),
                        "write {kind: coverage, form: …, level: 0.65, from: 2030}");
            }
        }
        if (forms.size() > 1) {
            fields.error(
                    "two-forms",
                    fields.line("targets"),
                    "targets",
                    String.join(", ", forms),
                    "all targets of a study speak of one form",
                    "make a study for each form");
        }
        return targets;
    }

    private Optional<Target> target(World world, Fields target, int first, int last) {
        FormId form = form(world, target, target.text("form"));
        for (String field : List.of("level", "from")) {
            if (!target.has(field)) {
                target.text(field);
            }
        }
        double level = target.number("level", 0, 1, 0);
        int from = target.whole("from", EARLIEST, LATEST, first);
        if (from < first || from > last) {
            target.error(
                    "year-outside-horizon",
                    target.line("from"),
                    "from",
                    String.valueOf(from),
                    "the target year lies outside the horizon",
                    "write a year from " + first + " to " + last);
            return Optional.empty();
        }
        return switch (target.text("kind")) {
            case "coverage" -> Optional.of(new Target.Coverage(form, level, from));
            case "share" -> Optional.of(new Target.Share(form, level, from));
            default -> {
                target.error(
                        "unknown-word",
                        target.line("kind"),
                        "kind",
                        target.text("kind"),
                        "there is no such kind of target",
                        "use coverage or share");
                yield Optional.empty();
            }
        };
    }

    private FormId form(World world, Fields at, String code) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        if (!code.isBlank() && !known.contains(code)) {
            at.error(
                    "unknown-form",
                    at.line("form"),
                    "form",
                    code,
                    "the world has no such form",
                    Nearest.hint(code, known, "use a code of forms.csv, such as ndfeb-magnet"));
        }
        return new FormId(code.isBlank() ? "?" : code);
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
        if (!scenario.isBlank() && !known.contains(scenario) && !targets.isEmpty()) {
            fields.error(
                    "unknown-scenario",
                    fields.line("scenario"),
                    "scenario",
                    scenario,
                    "the world has no demand for the target form in this scenario",
                    known.isEmpty() ? "add rows to demand.csv" : "use one of " + String.join(", ", known));
        }
        return scenario;
    }

    private Question.Assumptions assumptions(World world) {
        Question.Assumptions standard = Question.Assumptions.standard();
        Fields own = fields.group("assumptions", false)
                .only(Set.of(
                        "supplier-owned-lost",
                        "further-plants",
                        "further-plants-limit",
                        "cut-off-years",
                        "stockpile-months",
                        "discount-rate",
                        "plant-life",
                        "unserved-value",
                        "budget",
                        "tariffs",
                        "relaxed-demand",
                        "relaxed-stockpile-months"));
        return new Question.Assumptions(
                own.flag("supplier-owned-lost", standard.supplierOwnedLost()),
                own.flag("further-plants", standard.furtherPlants()),
                own.number("further-plants-limit", 0, 1, standard.furtherPlantsLimit()),
                own.whole("cut-off-years", 1, 50, standard.cutOffYears()),
                own.number("stockpile-months", 0, 120, standard.stockpileMonths()),
                own.number("discount-rate", 0, 0.5, standard.discountRate()),
                own.whole("plant-life", 1, 100, standard.plantLife()),
                own.number("unserved-value", 0, Double.MAX_VALUE, standard.unservedValue()),
                own.findNumber("budget", 0, Double.MAX_VALUE),
                tariffs(world, own),
                own.number("relaxed-demand", 0, 0.99, standard.relaxedDemand()),
                own.number("relaxed-stockpile-months", 0, 120, standard.relaxedStockpileMonths()));
    }

    private Map<FormId, Double> tariffs(World world, Fields own) {
        Map<FormId, Double> tariffs = new HashMap<>();
        Fields stated = own.group("tariffs", false);
        stated.names().forEach(name -> {
            FormId form = form(world, stated, name);
            stated.findNumber(name, 0, 10).ifPresent(rate -> tariffs.put(form, rate));
        });
        return tariffs;
    }
}
