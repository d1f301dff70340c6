package adit.plandata.question;

import adit.basics.Estimate;
import adit.basics.SourceId;
import adit.plandata.question.FigureOverride.Figure;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The world that a question is about: that of the folder, with the figures that the study replaces. Such a figure is the only observation of
 * its cell, with the grade and the source that the study states.
 */
public final class OverriddenWorld {

    /** The file that figures of a study are cited from. */
    private static final String FILE = "study.yaml";

    private OverriddenWorld() {}

    /**
     * The world with the overrides of a question; {@code world} itself if there are none.
     *
     * @throws IllegalArgumentException if the world does not have a figure that is replaced, or has its overrides already
     */
    public static World of(World world, Question question) {
        if (question.overrides().isEmpty()) {
            return world;
        }
        Map<String, Observed> former = former(world, question);
        Map<Cell, Observed> replaced = new HashMap<>();
        List<Source> cited = new ArrayList<>();
        for (FigureOverride override : question.overrides()) {
            SourceId id = new SourceId("study-override-" + (cited.size() + 1));
            cited.add(new Source(id, override.source(), question.name(), "", "", "assumption", ""));
            override.figures().forEach(figure -> {
                Observed before = Objects.requireNonNull(former.get(figure.cell()));
                replaced.put(before.cell(), Observed.of(stated(before, override, figure, id)));
            });
        }
        return world.with(replaced, cited);
    }

    private static Observation stated(Observed former, FigureOverride override, Figure figure, SourceId source) {
        return new Observation(
                former.cell(),
                new Estimate(figure.value(), figure.low(), figure.high()),
                former.chosen().unit(),
                override.grade(),
                source,
                new RowRef(FILE, override.line()),
                override.source());
    }

    /**
     * The figures of a world that a question replaces, by name. Keys may contain slashes, so names are not taken apart.
     *
     * @throws IllegalArgumentException if the world does not have one of them
     */
    public static Map<String, Observed> former(World world, Question question) {
        Set<String> names = question.overrides().stream()
                .flatMap(override -> override.figures().stream())
                .map(Figure::cell)
                .collect(Collectors.toSet());
        Map<String, Observed> found = new HashMap<>();
        Arrays.stream(Attribute.values())
                .filter(attribute -> names.stream().anyMatch(name -> name.startsWith(attribute.word() + "/")))
                .flatMap(attribute -> world.list(attribute).stream())
                .forEach(each -> found.put(each.cell().toString(), each));
        for (String name : names) {
            if (!found.containsKey(name)) {
                throw new IllegalArgumentException("no source reports " + name);
            }
        }
        found.keySet().retainAll(names);
        return found;
    }
}
