package adit.reconcile;

import adit.basics.FormId;
import adit.reconcile.Balance.Term;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Variables and balances of a year (docs/reconcile.md, equations 1 to 4). Forms are processed from products to mines, so that unreported
 * figures are placed where the forms made from them need them.
 */
final class BalanceNetwork {

    /** σ of unreported figures, as a share of the throughput of the place. */
    private static final double WIDE = 1;

    /** A balance closes if its gap is at most this share of the throughput of the place. */
    private static final double ROUNDING = 1e-8;

    private final World world;
    private final YearCells cells;
    private final ProcessShares shares;
    private final BalanceCollector nodes;
    private final List<Balance> balances = new ArrayList<>();
    private final SortedMap<FormPlace, ProcessMix> mixes = new TreeMap<>();

    private BalanceNetwork(World world, int year) {
        this.world = world;
        cells = new YearCells(world, year);
        shares = new ProcessShares(world, year);
        nodes = BalanceCollector.of(cells);
    }

    static BalanceNetwork of(World world, int year) {
        BalanceNetwork network = new BalanceNetwork(world, year);
        network.productsFirst().forEach(network::complete);
        network.nodes.all().keySet().forEach(key -> network.balances.add(network.nodes.balance(key)));
        network.mixes.values().forEach(mix -> mix.limit(network.mixes, network.nodes, network.balances));
        return network;
    }

    List<Variable> variables() {
        return List.copyOf(nodes.variables());
    }

    List<Balance> balances() {
        return balances;
    }

    BalanceCollector nodes() {
        return nodes;
    }

    YearCells cells() {
        return cells;
    }

    /** Adds the unreported figures of a form, and the inputs of its production. */
    private void complete(FormId form) {
        List<FormPlace> keys = nodes.of(form);
        List<FormPlace> pooled =
                keys.stream().filter(this::standsApartFromTrade).toList();
        boolean pool = pooled.size() > 1 && nodes.isMade(form) && (nodes.isUsed(form) || nodes.isTaken(form));
        List<Term> world = new ArrayList<>();
        double unused = pool ? unusedShare(pooled) : 0;
        for (FormPlace key : keys) {
            if (pool && pooled.contains(key)) {
                addPooled(key, unused, world);
            } else {
                close(key);
            }
        }
        if (!world.isEmpty()) {
            balances.add(new Balance(form, form + ": net imports of all places", world));
        }
        keys.forEach(this::takeInputs);
    }

    /** A place without a reported flow of the form trades with a pool of all such places. */
    private boolean standsApartFromTrade(FormPlace key) {
        return !nodes.node(key).traded;
    }

    /** Share of the surplus of makers without reported use that no other place of the pool needs: they used it, or the user is unknown. */
    private double unusedShare(List<FormPlace> pooled) {
        double left = pooled.stream()
                .filter(this::makesWithoutUse)
                .mapToDouble(key -> Math.max(0, nodes.gap(key)))
                .sum();
        double world = pooled.stream().mapToDouble(nodes::gap).sum();
        return left > 0 ? Math.clamp(world / left, 0, 1) : 0;
    }

    private boolean makesWithoutUse(FormPlace key) {
        return !nodes.node(key).used && !nodes.node(key).production.isEmpty();
    }

    private void addPooled(FormPlace key, double unused, List<Term> world) {
        double sigma = sigma(key);
        if (makesWithoutUse(key)) {
            nodes.add(key, unreportedUse(key, unused * Math.max(0, nodes.gap(key)), sigma), -1);
        }
        Variable netImports =
                BalanceCollector.unreported(Quantity.NET_IMPORTS, key, Optional.empty(), -nodes.gap(key), sigma);
        world.add(new Term(nodes.add(key, netImports, 1), 1));
    }

    /** A deficit is unreported production and a surplus is unreported use; with a process mix as input, either is possible. */
    private void close(FormPlace key) {
        double gap = Math.abs(nodes.gap(key)) <= ROUNDING * nodes.turnover(key) ? 0 : nodes.gap(key);
        double sigma = sigma(key);
        boolean mixed = isMixed(key);
        boolean unmade = nodes.node(key).production.isEmpty();
        if (!nodes.node(key).used && (mixed || gap > 0)) {
            nodes.add(key, unreportedUse(key, Math.max(0, gap), sigma), -1);
        }
        if (unmade && (mixed || gap < 0)) {
            nodes.addUnreportedProduction(key, cells.year(), Math.max(0, -gap), sigma);
        }
    }

    /** The inputs of a mix of processes are themselves unknown, so no figure is tied to the value that they imply. */
    private double sigma(FormPlace key) {
        double turnover = nodes.turnover(key);
        return isMixed(key) ? ProcessMix.FREE * Math.max(turnover, largestMix(key)) : WIDE * turnover;
    }

    private boolean isMixed(FormPlace key) {
        return mixed(key).findAny().isPresent();
    }

    /** Tons of the largest process that could take in of the pair. */
    private double largestMix(FormPlace key) {
        return mixed(key)
                .mapToDouble(each -> each.sigma() / ProcessMix.FREE)
                .max()
                .orElse(0);
    }

    private Stream<Variable> mixed(FormPlace key) {
        return nodes.node(key).terms.stream()
                .map(term -> nodes.variables().get(term.variable()))
                .filter(each -> each.quantity() == Quantity.BY_PROCESS);
    }

    private Variable unreportedUse(FormPlace key, double prior, double sigma) {
        Cell cell = Cell.demand(key.form(), key.place(), cells.year(), cells.scenario(key.form()));
        return BalanceCollector.unreported(Quantity.USE, key, Optional.of(cell), prior, sigma);
    }

    private void takeInputs(FormPlace key) {
        if (!nodes.node(key).production.isEmpty()) {
            ProcessMix mix = ProcessMix.of(key, shares, nodes, balances);
            mixes.put(key, mix);
            mix.takeInputs(nodes);
        }
    }

    /** Every form after all forms that are made from it; a recycling loop is cut where it is reached again. */
    private List<FormId> productsFirst() {
        Map<FormId, List<FormId>> madeFrom = new HashMap<>();
        for (Recipe recipe : world.recipes()) {
            recipe.inputs()
                    .forEach(input -> madeFrom.computeIfAbsent(input.form(), key -> new ArrayList<>())
                            .add(recipe.output()));
        }
        List<FormId> order = new ArrayList<>();
        Set<FormId> seen = new HashSet<>();
        world.forms().stream().map(Form::id).forEach(form -> visit(form, madeFrom, seen, order));
        return order;
    }

    private static void visit(FormId form, Map<FormId, List<FormId>> madeFrom, Set<FormId> seen, List<FormId> order) {
        if (seen.add(form)) {
            madeFrom.getOrDefault(form, List.of()).forEach(output -> visit(output, madeFrom, seen, order));
            order.add(form);
        }
    }
}
