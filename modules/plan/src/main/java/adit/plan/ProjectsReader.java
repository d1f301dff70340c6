package adit.plan;

import adit.basics.Cancel;
import adit.basics.UnitOfMeasure;
import adit.plan.model.LevelObjective;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.Projects;
import adit.plandata.result.Projects.Needed;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** States what is lost without a project. */
final class ProjectsReader {

    private static final Comparator<Needed> MOST_FIRST = Comparator.comparingDouble(Needed::pointsLost)
            .reversed()
            .thenComparing(Needed::name)
            .thenComparing(Needed::project);

    private final World world;
    private final ResolvedQuestion r;
    private final LevelObjective at;
    private final double level;
    private final OptionalInt earliest;

    /**
     * @param at objective of the level of the verdict
     * @param level of the verdict, from 0 to 1
     * @param earliest calendar year of the verdict
     */
    ProjectsReader(World world, ResolvedQuestion resolved, LevelObjective at, double level, OptionalInt earliest) {
        this.world = world;
        this.at = at;
        r = resolved;
        this.level = level;
        this.earliest = earliest;
    }

    /** Solves the verdict without projects in its own sessions. */
    Projects read(AttainableLevels levels, Cancel cancel) {
        WithoutProjects without = new WithoutProjects(r, cancel);
        Map<Integer, Double> worse = without.levels(levels.sessionFor(at), at, level);
        Map<Integer, Integer> later =
                earliest.isPresent() ? without.years(levels.sessionForTargets(), unchanged()) : Map.of();
        return new Projects(
                named(),
                needed(worse, later),
                new KnowHowReader(world, r).whole(),
                new ProjectRecordReader(world, r).list());
    }

    /**
     * By number of the unit: those without which the level, or the year, is worse.
     *
     * @param levels the level without them
     * @param years number of the first year without them; the number of years if there is none
     */
    private List<Needed> needed(Map<Integer, Double> levels, Map<Integer, Integer> years) {
        Set<Integer> all = new TreeSet<>(levels.keySet());
        all.addAll(years.keySet());
        return all.stream()
                .map(u -> needed(u, levels.getOrDefault(u, level), years.getOrDefault(u, unchanged())))
                .sorted(Comparator.comparingInt(this::lateness).reversed().thenComparing(MOST_FIRST))
                .toList();
    }

    /** Number of the earliest year of the verdict; the number of years if there is none. */
    private int unchanged() {
        return earliest.orElse(r.question().lastYear() + 1) - r.question().firstYear();
    }

    private int lateness(Needed each) {
        return each.earliestYear().orElse(r.question().lastYear() + 1);
    }

    private Needed needed(int u, double without, int year) {
        Unit unit = r.units().get(u);
        OptionalInt first = year < r.years() ? OptionalInt.of(r.calendar(year)) : OptionalInt.empty();
        OptionalInt lost = first.isPresent() && earliest.isPresent()
                ? OptionalInt.of(first.getAsInt() - earliest.getAsInt())
                : OptionalInt.empty();
        return new Needed(
                unit.id(),
                unit.name(),
                unit.site().place(),
                r.chain().steps().get(unit.step()).id().code(),
                unit.evidence().status(),
                without,
                UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, Math.abs(without - level)),
                first,
                lost);
    }

    private int named() {
        return Math.toIntExact(r.units().stream()
                .filter(unit -> unit.kind() == Unit.Kind.PROJECT)
                .count());
    }
}
