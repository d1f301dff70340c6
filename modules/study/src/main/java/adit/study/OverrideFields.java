package adit.study;

import adit.plandata.question.FigureOverride;
import adit.plandata.question.Question;
import adit.runs.fields.Fields;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures of the world that a study replaces. */
final class OverrideFields {

    /** Whoever replaces more has another world. */
    private static final int MOST = 1000;

    private static final int LISTED = 4;

    private final World world;
    private final Fields overrides;
    private final Map<String, String> taken = new HashMap<>();

    OverrideFields(World world, Fields fields) {
        this.world = world;
        overrides = fields.group("overrides", false);
    }

    /** Checks what can be checked without a question, which has errors of its own. */
    void check() {
        if (!overrides.names().isEmpty()) {
            read(new OverrideNames(world));
        }
    }

    /** The overrides of a question; errors are added to the issues. */
    List<FigureOverride> read(Question question) {
        return overrides.names().isEmpty() ? List.of() : read(new OverrideNames(world, question));
    }

    private List<FigureOverride> read(OverrideNames names) {
        int count = overrides.names().size();
        if (count > MOST) {
            error(
                    "too-many",
                    "",
                    String.valueOf(count),
                    "more than " + MOST + " overrides",
                    "change a copy of the world");
            return List.of();
        }
        List<FigureOverride> read = new ArrayList<>();
        for (String name : overrides.names()) {
            Optional<OverrideEntry> entry = OverrideEntry.read(overrides, name);
            List<Observed> figures = names.isEmpty() ? List.of() : figures(names, name);
            if (!figures.isEmpty()) {
                entry.flatMap(stated -> new OverrideValues(name, overrides.line(name), stated, figures).find())
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    /** The figures that a name means and the question uses; empty, with an issue, if there are none or another override has one of them. */
    private List<Observed> figures(OverrideNames names, String name) {
        List<String> meant = names.meant(name);
        if (meant.isEmpty()) {
            error("unknown-figure", name, name, "the world has no figure and no group of this name", names.hint(name));
            return List.of();
        }
        if (meant.size() > 1) {
            error(
                    "ambiguous-name",
                    name,
                    name,
                    "this short name fits " + meant.size() + " names",
                    "write one of " + listed(meant));
            return List.of();
        }
        List<Observed> found = names.find(meant.getFirst());
        if (found.isEmpty()) {
            error(
                    "no-effect",
                    name,
                    name,
                    "the plan of this study uses no figure of this name, so the override would change nothing",
                    "remove it, or name a figure of the chain, the members, the horizon and the scenario of the study");
        }
        return found.stream().allMatch(each -> take(name, each)) ? found : List.of();
    }

    private boolean take(String name, Observed figure) {
        String cell = figure.cell().toString();
        String other = taken.putIfAbsent(cell, name);
        if (other != null) {
            error("two-overrides", name, name, cell + " is replaced by " + other + " too", "keep one");
        }
        return other == null;
    }

    private void error(String code, String name, String value, String message, String hint) {
        overrides.error(code, overrides.line(name), name, value, message, hint);
    }

    private static String listed(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return names.size() > LISTED ? some + " …" : some;
    }
}
