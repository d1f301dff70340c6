package adit.curation;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.tasks.LocalTasks;
import adit.math.tasks.Task;
import adit.math.tasks.Tasks;
import adit.plan.SensitivitySolver;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.Movement;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.OverriddenWorld;
import adit.plandata.question.Question;
import adit.plandata.result.HeadlineResult;
import adit.study.Study;
import adit.world.Cell;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Missing data and assumptions of the studies of a world, ranked by their effect.
 *
 * @param world name of the world
 * @param outlooks the short answer to each study with the values that are used, by name
 * @param assumptions groups of assumptions, in the order of their weight
 * @param influence what the levels of the studies rest on
 * @param missing cells that are not reported: those in a study first, then by use and share
 * @param studied forms that are in the chain of a study
 */
public record Gaps(
        String world,
        Map<String, HeadlineResult> outlooks,
        List<Gap> assumptions,
        Influence influence,
        List<Missing> missing,
        Set<FormId> studied) {

    private static final Tasks TASKS = new LocalTasks(2);

    public Gaps {
        outlooks = java.util.Collections.unmodifiableMap(new TreeMap<>(outlooks));
        assumptions = List.copyOf(assumptions);
        missing = List.copyOf(missing);
        studied = Set.copyOf(studied);
    }

    /**
     * Looks for gaps; each group of assumptions is moved to both ends of its range, and the levels of each study are solved
     * again.
     *
     * @throws BadInputException if the world lacks what a study needs
     * @throws SolverException if the solver fails on a study
     */
    public static Gaps of(World world, List<Study> studies, LpSolver solver, Watch watch) {
        List<InStudy> within = studies.stream()
                .map(study -> new InStudy(world, study.question(), solver.cancelledBy(watch)))
                .toList();
        List<AssumptionGroup> groups = AssumptionGroup.assumed(world);
        List<Gap> gaps = weigh(groups, within, watch);
        Set<FormId> studied = new java.util.HashSet<>();
        within.forEach(each -> studied.addAll(each.relevant.chain().forms()));
        Map<String, HeadlineResult> outlooks = new TreeMap<>();
        within.forEach(each -> outlooks.put(each.question.name(), each.base));
        return new Gaps(
                world.name(),
                outlooks,
                gaps.stream().sorted(Gap.ORDER).toList(),
                influence(within, watch),
                MissingCells.of(world).stream().sorted(order(studied)).toList(),
                studied);
    }

    private static Comparator<Missing> order(Set<FormId> studied) {
        return Comparator.comparing((Missing each) -> !studied.contains(each.form()))
                .thenComparing(Missing::use)
                .thenComparing(Missing::share, Comparator.reverseOrder());
    }

    private static List<Gap> weigh(List<AssumptionGroup> groups, List<InStudy> studies, Watch watch) {
        AtomicInteger done = new AtomicInteger();
        List<Task<Gap>> tasks = new ArrayList<>();
        for (AssumptionGroup group : groups) {
            tasks.add(new Task<>("assumptions", cancel -> {
                watch.at(new Step("assumptions", done.incrementAndGet(), groups.size()));
                return weigh(group, studies);
            }));
        }
        return TASKS.all(tasks, watch);
    }

    /** Moves the groups of any grade; a group whose figures with ranges are all assumptions has been moved already. */
    private static Influence influence(List<InStudy> studies, Watch watch) {
        AtomicInteger done = new AtomicInteger();
        List<Task<Movement>> tasks = new ArrayList<>();
        List<AssumptionGroup> groups = new ArrayList<>();
        List<InStudy> of = new ArrayList<>();
        for (InStudy study : studies) {
            for (AssumptionGroup group : study.relevant.ranging()) {
                groups.add(group);
                of.add(study);
            }
        }
        for (int k = 0; k < groups.size(); k++) {
            AssumptionGroup group = groups.get(k);
            InStudy study = of.get(k);
            tasks.add(new Task<>("influence", cancel -> {
                watch.at(new Step("influence", done.incrementAndGet(), groups.size()));
                return study.moveOnce(group);
            }));
        }
        List<Movement> movements = TASKS.all(tasks, watch);
        Map<String, Influence.Points> points = new TreeMap<>();
        for (int k = 0; k < groups.size(); k++) {
            World world = of.get(k).world;
            points.computeIfAbsent(of.get(k).question.name(), name -> new Influence.Points(world))
                    .add(groups.get(k), movements.get(k).points());
        }
        TreeMap<String, Map<Basis, Double>> byStudy = new TreeMap<>();
        points.forEach((name, each) -> byStudy.put(name, each.shares()));
        byStudy.values().removeIf(Map::isEmpty);
        return new Influence(byStudy);
    }

    private static Gap weigh(AssumptionGroup group, List<InStudy> studies) {
        List<String> names = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (InStudy study : studies) {
            if (study.relevant.holds(group)) {
                names.add(study.question.name());
                if (study.relevant.enters(group)) {
                    movements.add(study.move(group));
                }
            }
        }
        return new Gap(group, names, movements);
    }

    /** One study, with everything needed to answer it again. */
    private static final class InStudy {
        private final World world;
        private final Question question;
        private final SensitivitySolver outlooks;
        private final RelevantAssumptions relevant;
        private final HeadlineResult base;
        private final Map<String, Set<Cell>> assumed;
        private final Map<String, Movement> known = new ConcurrentHashMap<>();

        InStudy(World world, Question question, LpSolver solver) {
            this.world = OverriddenWorld.of(world, question);
            this.question = question;
            outlooks = SensitivitySolver.ofCoverageFirst(solver, question);
            relevant = new RelevantAssumptions(this.world, question);
            base = outlooks.in(this.world);
            assumed = relevant.moving(AssumptionGroup.assumed(this.world));
        }

        /** A figure that the study replaces has the range that the study states. */
        Movement move(AssumptionGroup group) {
            Movement movement = outlooks.move(world, base, group.in(world));
            known.put(group.name(), movement);
            return movement;
        }

        /** The same for a group of figures that enter the levels; not solved again if its figures are those of a group of assumptions. */
        Movement moveOnce(AssumptionGroup group) {
            Set<Cell> cells = group.cells().stream().map(Observed::cell).collect(Collectors.toSet());
            Optional<Movement> before = Optional.ofNullable(known.get(group.name()));
            return before.filter(found -> cells.equals(assumed.get(group.name())))
                    .orElseGet(() -> outlooks.move(world, base, group));
        }
    }
}
