package adit.study;

import adit.basics.FormId;
import adit.plan.Target;
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
    private final int first;
    private final int last;

    TargetFields(World world, Fields fields, int first, int last) {
        this.world = world;
        this.fields = fields;
        this.first = first;
        this.last = last;
    }

    /** The targets; errors are added to the issues. */
    List<Target> read() {
        List<Target> targets = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        for (YamlNode node : fields.list("targets")) {
            if (node instanceof YamlNode.Mapping mapping) {
                Fields target = new Fields(fields.file(), "targets", mapping, fields.issues())
                        .only(Set.of("kind", "form", "level", "from"));
                target(target).ifPresent(targets::add);
                if (!kinds.add(target.text("kind"))) {
                    target.error(
                            "two-targets",
                            target.line(),
                            "kind",
                            target.text("kind"),
                            "duplicate target of this kind",
                            "keep the stricter one");
                }
                forms.add(target.text("form"));
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

    private Optional<Target> target(Fields target) {
        FormId form = Lookups.form(world, target, "form", target.text("form"));
        for (String field : List.of("level", "from")) {
            if (!target.has(field)) {
                target.text(field);
            }
        }
        double level = target.number("level", 0, 1, 0);
        int from = target.whole("from", StudyFile.EARLIEST, StudyFile.LATEST, first);
        if (from < first || from > last) {
            target.error(
                    "year-outside-horizon",
                    target.line("from"),
                    "from",
                    String.valueOf(from),
                    "the target year is outside the horizon",
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
                        "unknown kind of target",
                        "use coverage or share");
                yield Optional.empty();
            }
        };
    }
}
