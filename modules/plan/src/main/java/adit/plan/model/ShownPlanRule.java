package adit.plan.model;

import adit.basics.PlaceId;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.world.Place;
import adit.world.Status;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several plans of the least cost is shown ("The plan shown" in {@code docs/plan.md}): the one with the smallest value of a first objective
 * over the columns of the least-cost model, among those of a second, and among those of a third. They follow from figures and names alone, not from
 * codes or the order of rows. All weights are per share of the need for a form, so that tons of different forms can be compared.
 */
public final class ShownPlanRule {

    /** After every status that a project can have. */
    private static final int FURTHER = Status.values().length;

    private final CostModel model;
    private final ResolvedQuestion r;
    private final GrossRequirements requirements;
    private final List<Integer> units;
    private final List<Integer> nodes;

    public ShownPlanRule(CostModel model, World world) {
        this.model = model;
        r = model.resolved();
        requirements = new GrossRequirements(r);
        units = unitsInOrder(world);
        nodes = nodesInOrder(world);
    }

    private static String placeName(World world, PlaceId place) {
        return world.findPlace(place).map(Place::name).orElse("");
    }

    private List<Integer> nodesInOrder(World world) {
        return IntStream.range(0, r.nodes().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer n) -> -demand(n))
                        .thenComparing(n -> placeName(world, r.nodes().get(n).id())))
                .toList();
    }

    private List<Integer> unitsInOrder(World world) {
        return IntStream.range(0, r.units().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer u) -> rank(unit(u)))
                        .thenComparingDouble(u -> -demand(r.node(unit(u).site().reporting())))
                        .thenComparingDouble(u -> -unit(u).size())
                        .thenComparing(u -> unit(u).kind() == Unit.Kind.FURTHER ? "" : unit(u).name())
                        .thenComparing(
                                u -> r.chain().steps().get(unit(u).step()).name())
                        .thenComparing(u -> placeName(world, unit(u).site().place())))
                .toList();
    }

    private Unit unit(int u) {
        return r.units().get(u);
    }

    /** Demand of a node for the target form in all years, units of mass. */
    private double demand(int n) {
        double sum = 0;
        for (int t = 0; t < r.years(); t++) {
            sum += r.masses().demand().get(r.target(), n, t);
        }
        return sum;
    }

    /** How far a plant has come: 1 for an idle one, then more and more; the most for further plants. */
    private static int rank(Unit unit) {
        return unit.kind() == Unit.Kind.FURTHER
                ? FURTHER
                : Status.find(unit.evidence().status()).map(Status::ordinal).orElse(FURTHER);
    }

    /** {@code 1/N[m]}; 1 for a form of which nothing is needed. */
    private double perNeed(int m) {
        double need = requirements.ofForm(m);
        return need > 0 ? 1 / need : 1;
    }

    private int output(int u) {
        return r.chain().steps().get(unit(u).step()).output();
    }

    /** The weight of each column in the three objectives, the first first. */
    public List<double[]> objectives() {
        return List.of(progress(), starts(), operation());
    }

    /** {@code Σ rank[u]·size[u]·y[u,t]/N[m]}: what is further along comes first. */
    private double[] progress() {
        double[] weights = new double[model.model().columns()];
        for (int u : units) {
            for (int t = 0; t < r.years(); t++) {
                int start = model.expansion().startColumn(u, t);
                if (start >= 0) {
                    weights[start] = rank(unit(u)) * unit(u).size() * perNeed(output(u));
                }
            }
        }
        return weights;
    }

    /** {@code Σ (1 + √(i/I))·(1 + t/(10·T))·size[u]·y[u,t]/N[m]}: places with more use, larger plants and early years come first. */
    private double[] starts() {
        double[] weights = new double[model.model().columns()];
        for (int i = 0; i < units.size(); i++) {
            int u = units.get(i);
            double scale = perNeed(output(u)) * place(i, units.size()) * unit(u).size();
            for (int t = 0; t < r.years(); t++) {
                put(weights, model.expansion().startColumn(u, t), scale * year(t));
            }
        }
        return weights;
    }

    /** {@code Σ k·(1 + √(i/I))·(1 + t/(10·T))·x/N[m]} over output, flows and stocks. */
    private double[] operation() {
        double[] weights = new double[model.model().columns()];
        for (int i = 0; i < units.size(); i++) {
            int u = units.get(i);
            double scale = perNeed(output(u)) * place(i, units.size());
            for (int t = 0; t < r.years(); t++) {
                put(weights, model.use().activityColumn(u, t), scale * year(t), Kind.RUN);
                put(weights, model.cut().activityColumn(u, t), scale * year(t), Kind.RUN_IN_CUT_OFF);
            }
        }
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                put(weights, model.cut().scrapColumn(m, t), perNeed(m) * year(t), Kind.SCRAP);
                put(weights, model.cut().drawColumn(m, t), perNeed(m) * year(t), Kind.STOCK);
                for (int i = 0; i < nodes.size(); i++) {
                    addNode(weights, m, nodes.get(i), t, perNeed(m) * place(i, nodes.size()) * year(t));
                }
            }
        }
        return weights;
    }

    private void addNode(double[] weights, int m, int n, int t, double scale) {
        put(weights, model.use().scrapColumn(m, n, t), scale, Kind.SCRAP);
        put(weights, model.use().outColumn(m, n, t), scale, Kind.OUT);
        put(weights, model.use().inColumn(m, n, t), scale, Kind.IN);
        put(weights, model.use().buyColumn(m, n, t), scale, Kind.BUY);
        put(weights, model.use().unservedColumn(m, n, t), scale, Kind.UNSERVED);
        if (m == r.target()) {
            put(weights, model.use().stockColumn(n, t), scale, Kind.STOCK);
        }
        if (model.cut().inflowColumn(m, n, t) >= 0) {
            put(weights, model.cut().inflowColumn(m, n, t), scale, Kind.IN);
            put(weights, model.cut().outflowColumn(m, n, t), scale, Kind.OUT);
        }
    }

    private static double place(int i, int all) {
        return 1 + Math.sqrt((double) i / all);
    }

    private double year(int t) {
        return 1 + t / (10.0 * r.years());
    }

    private static void put(double[] weights, int column, double scale, Kind kind) {
        put(weights, column, scale * kind.weight);
    }

    private static void put(double[] weights, int column, double weight) {
        if (column >= 0) {
            weights[column] = weight;
        }
    }

    /** Kinds of columns; the square roots of primes have no sums in common, so that hardly ever two plans are equally good. */
    private enum Kind {
        RUN(2),
        RUN_IN_CUT_OFF(3),
        SCRAP(5),
        OUT(7),
        IN(11),
        BUY(13),
        UNSERVED(17),
        STOCK(19);

        private final double weight;

        Kind(int prime) {
            weight = Math.sqrt(prime);
        }
    }
}
