package adit.curation;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Status;
import adit.math.tasks.LocalTasks;
import adit.math.tasks.Task;
import adit.math.tasks.Tasks;
import adit.plan.SensitivitySolver;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.result.HeadlineResult;
import adit.study.Study;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Missing data and assumptions of the studies of a world, ranked by their effect.
 *
 * @param world name of the world
 * @param outlooks the short answer to each study with the values that are used, by name
 * @param assumptions groups of assumptions, in the order of their weight
 * @param missing cells that are not reported: those in a study first, then by use and share
 * @param studied forms that are in the chain of a study
 */
public record Gaps(
        String world,
        Map<String, HeadlineResult> outlooks,
        List<Gap> assumptions,
        List<Missing> missing,
        Set<FormId> studied) {

    private static final Tasks TASKS = new LocalTasks(2);

    /** Attributes whose figures enter the levels of a plan. */
    private static final Set<Attribute> IN_LEVELS = Set.of(
            Attribute.DEMAND,
            Attribute.SCRAP,
            Attribute.STOCK,
            Attribute.RECIPE,
            Attribute.COMPOSITION,
            Attribute.CAPACITY,
            Attribute.START,
            Attribute.LEAD_TIME,
            Attribute.GROWTH,
            Attribute.TECHNOLOGY_OWNER);

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
        List<AssumptionGroup> groups = AssumptionGroup.of(world);
        List<Gap> gaps = weigh(groups, within, watch);
        Set<FormId> studied = new java.util.HashSet<>();
        within.forEach(each -> studied.addAll(each.chain.forms()));
        Map<String, HeadlineResult> outlooks = new TreeMap<>();
        within.forEach(each -> outlooks.put(each.question.name(), each.base));
        return new Gaps(
                world.name(),
                outlooks,
                gaps.stream().sorted(Gap.ORDER).toList(),
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

    private static Gap weigh(AssumptionGroup group, List<InStudy> studies) {
        List<String> names = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (InStudy study : studies) {
            if (study.holds(group)) {
                names.add(study.question.name());
                if (study.enters(group)) {
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
        private final Chain chain;
        private final HeadlineResult base;

        InStudy(World world, Question question, LpSolver solver) {
            this.world = world;
            this.question = question;
            outlooks = new SensitivitySolver(solver, question);
            chain = outlooks.chain(world);
            base = outlooks.in(world);
        }

        /** True if the group is about a form or a process of the chain, or about any process. */
        boolean holds(AssumptionGroup group) {
            boolean form = group.form().map(chain.forms()::contains).orElse(false);
            boolean step = group.process().map(id -> chain.findStep(id) >= 0).orElse(false);
            boolean any = group.cells().getFirst().cell().keys().getFirst().equals("*");
            return form || step || any;
        }

        /** True if a figure of the group enters the levels of the plan. */
        boolean enters(AssumptionGroup group) {
            boolean capital = group.attribute() == Attribute.CAPITAL_COST || group.attribute() == Attribute.COST;
            boolean budget = question.assumptions().limitsCapital();
            return (IN_LEVELS.contains(group.attribute()) || (capital && budget))
                    && group.cells().stream().anyMatch(each -> counts(each.cell()));
        }

        /** Demand of another scenario or form, and plants in the supplier's country, are outside the model. */
        private boolean counts(Cell cell) {
            boolean abroad = cell.find(Key.PLACE)
                    .or(() -> cell.find(Key.PLANT).flatMap(this::placeOf))
                    .map(code -> code.equals("*")
                            || !question.home(world, new PlaceId(code)).equals(question.supplier()))
                    .orElse(true);
            return abroad && (cell.attribute() != Attribute.DEMAND || isAsked(cell));
        }

        private boolean isAsked(Cell demand) {
            return demand.is(Key.SCENARIO, question.scenario())
                    && question.targetForms().contains(demand.form());
        }

        private Optional<String> placeOf(String plant) {
            return world.plants().stream()
                    .filter(each -> each.id().code().equals(plant))
                    .map(Plant::place)
                    .map(PlaceId::code)
                    .findFirst();
        }

        Movement move(AssumptionGroup group) {
            return new Movement(
                    question.name(), base, outlook(group, false), outlook(group, true), question.lastYear() + 1);
        }

        /** Empty if the study has no answer there; a solver that failed is no answer to that. */
        private Optional<HeadlineResult> outlook(AssumptionGroup group, boolean high) {
            try {
                return Optional.of(outlooks.in(group.at(world, high)));
            } catch (BadInputException unanswered) {
                return Optional.empty();
            } catch (SolverException ended) {
                if (ended.status().equals(Optional.of(Status.INFEASIBLE))) {
                    return Optional.empty();
                }
                throw ended;
            }
        }
    }
}
