package adit.dependence.chain;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.dependence.trade.BaseYearFlows;
import adit.dependence.trade.Flow;
import adit.dependence.trade.TradeBasis;
import adit.world.Ingredient;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Flows of a chain from stage to stage among three parties: the supplier, the members of a coalition, and all others.
 * A stage is a form; its makers pass it to its users, who make the next form from it or, at the end, consume it. What a place
 * makes and does not export is used at home. From {@link BaseYearFlows}; stages with unknown flows are left out.
 *
 * @param year the requested year; a stage may use the nearest reported year
 * @param stages from the mine to the product: the main input of the first recipe at each step
 * @param imports flows of the last form to members from any other place, t/y, the largest first
 */
public record ChainFlows(int year, List<Stage> stages, List<Flow> imports) {

    /** A side of the question. */
    public enum Party {
        SUPPLIER,
        MEMBER,
        OTHER
    }

    /**
     * A form and who hands it to whom.
     *
     * @param form the form
     * @param year the year of its flows
     * @param trade reported or implied
     * @param exchanges each pair of parties once, except pairs without flow
     */
    public record Stage(FormId form, int year, TradeBasis trade, List<Exchange> exchanges) {
        public Stage {
            exchanges = List.copyOf(exchanges);
        }
    }

    /**
     * The flow from one party to another.
     *
     * @param tonnes t/y
     * @param share part of all that is handed on at this stage, 0 to 1
     */
    public record Exchange(Party from, Party to, double tonnes, double share) {}

    public ChainFlows {
        stages = List.copyOf(stages);
        imports = List.copyOf(imports);
    }

    /** The chain that ends in a form. */
    public static ChainFlows of(World world, FormId product, PlaceId supplier, Set<PlaceId> members, int year) {
        CellIndex tables = CellIndex.of(world);
        PlaceGrouping grouping = new PlaceGrouping(world, members);
        List<Stage> stages = new ArrayList<>();
        List<Flow> imports = List.of();
        for (FormId form : path(world, product)) {
            Optional<BaseYearFlows> found = BaseYearFlows.find(tables, grouping, form, year);
            if (found.isPresent() && found.get().trade() != TradeBasis.UNKNOWN) {
                stages.add(stage(found.get(), supplier, members));
                if (form.equals(product)) {
                    imports = arrivals(found.get(), members);
                }
            }
        }
        return new ChainFlows(year, stages, imports);
    }

    /** From the first material to the product; scrap is never a main input. */
    private static List<FormId> path(World world, FormId product) {
        Deque<FormId> path = new ArrayDeque<>(List.of(product));
        Optional<FormId> next = mainInput(world, product);
        while (next.isPresent() && !path.contains(next.get())) {
            path.addFirst(next.get());
            next = mainInput(world, next.get());
        }
        return List.copyOf(path);
    }

    private static Optional<FormId> mainInput(World world, FormId form) {
        return world.recipes().stream()
                .filter(recipe -> recipe.output().equals(form))
                .map(recipe -> largest(world, recipe))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FormId> largest(World world, Recipe recipe) {
        return recipe.inputs().stream()
                .filter(input -> world.findForm(input.form()).isPresent()
                        && world.role(input.form()) != adit.world.Stage.Role.SCRAP)
                .max(Comparator.comparingDouble(input -> input.amount().value()))
                .map(Ingredient::form);
    }

    private static Stage stage(BaseYearFlows flows, PlaceId supplier, Set<PlaceId> members) {
        Map<Party, Map<Party, Double>> tonnes = new EnumMap<>(Party.class);
        for (PlaceId place : flows.places()) {
            Party party = party(place, supplier, members);
            add(tonnes, party, party, Math.max(0, flows.output(place) - flows.exports(place)));
        }
        flows.flows()
                .forEach(flow -> add(
                        tonnes,
                        party(flow.from(), supplier, members),
                        party(flow.to(), supplier, members),
                        flow.tonnes()));
        double all = tonnes.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Exchange> exchanges = new ArrayList<>();
        tonnes.forEach((from, row) -> row.forEach((to, amount) -> {
            if (amount > 0) {
                exchanges.add(new Exchange(from, to, amount, amount / all));
            }
        }));
        return new Stage(flows.form(), flows.year(), flows.trade(), exchanges);
    }

    private static void add(Map<Party, Map<Party, Double>> tonnes, Party from, Party to, double amount) {
        tonnes.computeIfAbsent(from, any -> new EnumMap<>(Party.class)).merge(to, amount, Double::sum);
    }

    private static Party party(PlaceId place, PlaceId supplier, Set<PlaceId> members) {
        if (place.equals(supplier)) {
            return Party.SUPPLIER;
        }
        return members.contains(place) ? Party.MEMBER : Party.OTHER;
    }

    private static List<Flow> arrivals(BaseYearFlows flows, Set<PlaceId> members) {
        return flows.flows().stream()
                .filter(flow -> members.contains(flow.to()) && flow.tonnes() > 0)
                .sorted(Comparator.comparingDouble(Flow::tonnes)
                        .reversed()
                        .thenComparing(Flow::from)
                        .thenComparing(Flow::to))
                .toList();
    }
}
