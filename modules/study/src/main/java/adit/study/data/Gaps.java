package adit.study.data;

import adit.basics.BadInputException;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.Step;
import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.plan.Chain;
import adit.plan.Outlook;
import adit.plan.Outlooks;
import adit.plan.Question;
import adit.study.Study;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Missing data and assumptions of the studies of a world, ranked by their effect.
 *
 * @param world name of the world
 * @param outlooks the short answer to each study with the values that are used, by name
 * @param assumptions families of assumptions, in the order of their weight
 * @param missing cells that are not reported: those in a study first, then by use and share
 * @param studied forms that are in the chain of a study
 */
public record Gaps(
        String world,
        Map<String, Outlook> outlooks,
        List<Gap> assumptions,
        List<Missing> missing,
        Set<FormId> studied) {

    private static final int THREADS = 2;

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
            Attribute.GROWTH);

    public Gaps {
        outlooks = java.util.Collections.unmodifiableMap(new TreeMap<>(outlooks));
        assumptions = List.copyOf(assumptions);
        missing = List.copyOf(missing);
        studied = Set.copyOf(studied);
    }

    /**
     * Looks for gaps; each family of assumptions is moved to both ends of its range, and the levels of each study are solved
     * again.
     *
     * @throws BadInputException if the world lacks what a study needs
     */
    public static Gaps of(World world, List<Study> studies, LpSolver solver, Watch watch) {
        List<InStudy> within = studies.stream()
                .map(study -> new InStudy(world, study.question(), solver))
                .toList();
        List<Family> families = Family.of(world);
        List<Gap> gaps = weigh(families, within, watch);
        Set<FormId> studied = new java.util.HashSet<>();
        within.forEach(each -> studied.addAll(each.chain.forms()));
        Map<String, Outlook> outlooks = new TreeMap<>();
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

    private static List<Gap> weigh(List<Family> families, List<InStudy> studies, Watch watch) {
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Gap>> running = new ArrayList<>();
            for (Family family : families) {
                running.add(CompletableFuture.supplyAsync(
                        () -> {
                            watch.at(new Step("assumptions", done.incrementAndGet(), families.size()));
                            return weigh(family, studies);
                        },
                        threads));
            }
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static Gap weigh(Family family, List<InStudy> studies) {
        List<String> names = new ArrayList<>();
        List<Movement> movements = new ArrayList<>();
        for (InStudy study : studies) {
            if (study.holds(family)) {
                names.add(study.question.name());
                if (study.enters(family)) {
                    movements.add(study.move(family));
                }
            }
        }
        return new Gap(family, names, movements);
    }

    /** One study, with everything needed to answer it again. */
    private static final class InStudy {
        private final World world;
        private final Question question;
        private final Outlooks outlooks;
        private final Chain chain;
        private final Outlook base;

        InStudy(World world, Question question, LpSolver solver) {
            this.world = world;
            this.question = question;
            outlooks = new Outlooks(solver, question);
            chain = outlooks.chain(world);
            base = outlooks.in(world);
        }

        /** True if the family is about a form or a process of the chain, or about any process. */
        boolean holds(Family family) {
            boolean form = family.form().map(chain.forms()::contains).orElse(false);
            boolean step = family.process().map(id -> chain.findStep(id) >= 0).orElse(false);
            boolean any = family.cells().getFirst().cell().keys().getFirst().equals("*");
            return form || step || any;
        }

        /** True if a figure of the family enters the levels of the plan. */
        boolean enters(Family family) {
            boolean capital = family.attribute() == Attribute.CAPITAL_COST || family.attribute() == Attribute.COST;
            boolean budget = question.assumptions().budget().isPresent();
            return (IN_LEVELS.contains(family.attribute()) || (capital && budget))
                    && family.cells().stream().anyMatch(each -> counts(each.cell()));
        }

        /** Demand of another scenario or form, and plants in the supplier's country, are outside the model. */
        private boolean counts(Cell cell) {
            boolean abroad = CellForms.key(cell, "place")
                    .or(() -> CellForms.key(cell, "plant").flatMap(this::placeOf))
                    .map(code -> code.equals("*")
                            || !question.home(world, new PlaceId(code)).equals(question.supplier()))
                    .orElse(true);
            return abroad && (cell.attribute() != Attribute.DEMAND || isAsked(cell));
        }

        private boolean isAsked(Cell demand) {
            return demand.keys().get(3).equals(question.scenario())
                    && question.targetForms().contains(new FormId(demand.keys().getFirst()));
        }

        private Optional<String> placeOf(String plant) {
            return world.plants().stream()
                    .filter(each -> each.id().code().equals(plant))
                    .map(Plant::place)
                    .map(PlaceId::code)
                    .findFirst();
        }

        Movement move(Family family) {
            return new Movement(
                    question.name(), base, outlook(family, false), outlook(family, true), question.lastYear() + 1);
        }

        private Optional<Outlook> outlook(Family family, boolean high) {
            try {
                return Optional.of(outlooks.in(family.at(world, high)));
            } catch (BadInputException | SolverException unanswered) {
                return Optional.empty();
            }
        }
    }
}
