package adit.study;

import adit.basics.FormId;
import adit.plandata.question.Target;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the targets of a study. */
final class TargetFields {

    private final World world;
    private final Fields fields;
    private final HorizonFields horizon;
    private final Set<String> forms = new TreeSet<>();

    TargetFields(World world, Fields fields, HorizonFields horizon) {
        this.world = world;
        this.fields = fields;
        this.horizon = horizon;
    }

    /** The targets; errors are added to the issues. */
    List<Target> read() {
        List<Target> targets = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (YamlNode node : fields.list("targets")) {
            if (node instanceof YamlNode.Mapping mapping) {
                Fields target = new Fields(fields.file(), "targets", mapping, fields.issues())
                        .only(Set.of("kind", "form", "level", "from"));
                String kind = target.text("kind");
                target(target, kind).ifPresent(targets::add);
                if (!kind.isBlank() && !kinds.add(kind)) {
                    target.error(
                            "two-targets",
                            target.line(),
                            "kind",
                            kind,
                            "duplicate target of this kind",
                            "keep the stricter one");
                }
            } else {
                fields.error(
                        "wrong-kind",
                        node.line(),
                        "targets",
                        "",
                        "a target must be a group of fields, not " + node.kind(),
                        "write {kind: coverage, form: …, level: 0.65, from: 2030}");
            }
        }
        if (forms.size() > 1) {
            fields.error(
                    "two-forms",
                    fields.line("targets"),
                    "targets",
                    String.join(", ", forms),
                    "all targets of a study must be for the same form",
                    "write a separate study for each form");
        }
        return targets;
    }

    /** Codes of the forms that the targets name and the world has, also of targets with other errors. */
    Set<String> knownForms() {
        Set<String> known = new TreeSet<>();
        world.forms().forEach(form -> known.add(form.id().code()));
        known.retainAll(forms);
        return known;
    }

    private Optional<Target> target(Fields target, String kind) {
        String code = target.text("form");
        FormId form = CodeLookup.form(world, target, "form", code);
        if (!code.isBlank()) {
            forms.add(code);
        }
        for (String field : List.of("level", "from")) {
            if (!target.has(field)) {
                target.text(field);
            }
        }
        double level = target.number("level", 0, 1, 0);
        int from = target.whole("from", StudyFile.EARLIEST, StudyFile.LATEST, horizon.first());
        horizon.check(target, "from", from);
        return switch (kind) {
            case "coverage" -> Optional.of(new Target.Coverage(form, level, from));
            case "share" -> Optional.of(new Target.Share(form, level, from));
            case "" -> Optional.empty();
            default -> {
                target.error(
                        "unknown-word",
                        target.line("kind"),
                        "kind",
                        kind,
                        "unknown kind of target",
                        "use coverage or share");
                yield Optional.empty();
            }
        };
    }
}
