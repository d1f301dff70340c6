package adit.study;

import adit.basics.Nearest;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.UsedFigures;
import adit.plandata.question.Question;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.World;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the figures that an override names. A name is that of a group of figures or of a figure, as results and {@code data gaps} show it ({@code
 * growth/re-metal/kappa}), or a short one: parts of such a name with dots between them, in any order, if only one fits ({@code re-metal.kappa}).
 */
final class OverrideNames {

    private static final int LISTED = 4;

    /** All names, with their figures. */
    private final Map<String, List<Observed>> groups = new TreeMap<>();

    private final Map<String, List<Observed>> figures = new TreeMap<>();

    /** The names with a figure that is used. */
    private final Set<String> usedGroups;

    private final Set<String> usedFigures;
    private final Predicate<Cell> used;

    /** Names of a world, whether a question uses them or not. */
    OverrideNames(World world) {
        this(world, any -> true);
    }

    /** Names of a world of which a question uses some. */
    OverrideNames(World world, Question question) {
        this(world, new UsedFigures(world, question)::contains);
    }

    private OverrideNames(World world, Predicate<Cell> used) {
        this.used = used;
        AssumptionGroup.all(world).forEach(group -> groups.put(group.name(), group.cells()));
        world.cells().forEach(each -> figures.put(each.cell().toString(), List.of(each)));
        usedGroups = used(groups);
        usedFigures = used(figures);
    }

    private Set<String> used(Map<String, List<Observed>> all) {
        Set<String> names = new TreeSet<>();
        all.forEach((name, some) -> {
            if (some.stream().anyMatch(each -> used.test(each.cell()))) {
                names.add(name);
            }
        });
        return names;
    }

    /** True if the world has no figures, as where its tables have faults: then no name can be judged. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** The names of the world that a stated name can mean: one if it is clear or the question uses none of them, several if it is not. */
    List<String> meant(String name) {
        if (groups.containsKey(name) || figures.containsKey(name)) {
            return List.of(name);
        }
        List<String> parts = Arrays.asList(name.split("\\.", -1));
        if (parts.size() < 2 || name.contains("/")) {
            return List.of();
        }
        return Stream.of(usedGroups, usedFigures)
                .map(among -> fitting(parts, among))
                .filter(fit -> !fit.isEmpty())
                .findFirst()
                .orElseGet(
                        () -> fitting(parts, groups.keySet()).stream().limit(1).toList());
    }

    /** Names with all the parts; if one has no others, only that. */
    private static List<String> fitting(List<String> parts, Set<String> among) {
        Set<String> wanted = new HashSet<>(parts);
        List<String> fit = among.stream()
                .filter(each -> each.contains(parts.getFirst()) && parts(each).containsAll(wanted))
                .toList();
        List<String> exact =
                fit.stream().filter(each -> parts(each).equals(wanted)).toList();
        return exact.isEmpty() ? fit : exact;
    }

    private static Set<String> parts(String name) {
        return new HashSet<>(Arrays.asList(name.split("/")));
    }

    /** The figures of a name of the world that the question uses; all of them if no question is known. */
    List<Observed> find(String known) {
        List<Observed> all =
                Optional.ofNullable(groups.get(known)).orElseGet(() -> figures.getOrDefault(known, List.of()));
        return all.stream().filter(each -> used.test(each.cell())).toList();
    }

    /** What to write in place of a name that is unknown. */
    String hint(String name) {
        Set<String> known = new TreeSet<>(usedGroups);
        usedGroups.forEach(group -> shortened(group).ifPresent(known::add));
        return Nearest.find(name, known)
                .or(() -> Nearest.find(name, usedFigures))
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "use a name of the table ranges of a run or of adit data gaps" + alike(name, known));
    }

    /** Example: {@code re-metal.kappa}. */
    private static Optional<String> shortened(String group) {
        List<String> parts = Arrays.asList(group.split("/"));
        return parts.size() == 3 ? Optional.of(parts.get(1) + "." + parts.get(2)) : Optional.empty();
    }

    private static String alike(String name, Set<String> known) {
        List<String> words = Arrays.asList(name.split("[./]"));
        List<String> some = known.stream()
                .filter(each -> each.contains("/") && parts(each).stream().anyMatch(words::contains))
                .limit(LISTED)
                .toList();
        return some.isEmpty() ? ", such as growth/PROCESS/kappa" : ", such as " + String.join(", ", some);
    }
}
