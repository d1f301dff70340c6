package adit.reconcile;

import adit.basics.FormId;
import adit.reconcile.Balance.Term;
import adit.world.Form;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** Sums the balances of each form over the places, from the numbers only. */
final class BalanceClosure {

    private final BalanceNetwork network;
    private final double[] before;
    private final double[] after;

    BalanceClosure(BalanceNetwork network, double[] before, double[] after) {
        this.network = network;
        this.before = before;
        this.after = after;
    }

    /** One for each form with a balance, in the order of the file. */
    List<FormClosure> of(World world) {
        return world.forms().stream()
                .filter(form -> !network.nodes().of(form.id()).isEmpty())
                .map(this::closure)
                .toList();
    }

    private FormClosure closure(Form form) {
        List<FormPlace> keys = network.nodes().of(form.id());
        List<Balance> balances = network.balances().stream()
                .filter(balance -> balance.form().equals(form.id()))
                .toList();
        return new FormClosure(
                form.id(),
                form.commodity(),
                keys.size(),
                flows(form.id(), keys),
                new FormClosure.Gaps(
                        gaps(balances, before),
                        gaps(balances, after),
                        balances.stream()
                                        .mapToDouble(each -> each.turnover(after))
                                        .sum()
                                / 2),
                network.cells().reportedTotal(form.id()).map(Observed::value),
                unreported(form.id(), keys));
    }

    private FormClosure.Flows flows(FormId form, List<FormPlace> keys) {
        return new FormClosure.Flows(
                sum(keys, Quantity.PRODUCTION) + sum(keys, Quantity.COLLECTED),
                -sum(keys, Quantity.USE),
                inputUse(form, keys),
                -sum(keys, Quantity.STOCK));
    }

    private static double gaps(List<Balance> balances, double[] x) {
        return balances.stream()
                .mapToDouble(balance -> Math.abs(balance.residual(x)))
                .sum();
    }

    /** Sum of the terms of one quantity of the form itself over its places, with their signs. */
    private double sum(List<FormPlace> keys, Quantity quantity) {
        return terms(keys).stream()
                .filter(term -> variable(term).quantity() == quantity)
                .filter(term -> variable(term).form().equals(keys.getFirst().form()))
                .mapToDouble(this::value)
                .sum();
    }

    private double inputUse(FormId form, List<FormPlace> keys) {
        return -terms(keys).stream()
                .filter(term -> !variable(term).form().equals(form))
                .mapToDouble(this::value)
                .sum();
    }

    private List<Term> terms(List<FormPlace> keys) {
        return keys.stream()
                .flatMap(key -> network.nodes().node(key).terms.stream())
                .toList();
    }

    private double value(Term term) {
        return term.coefficient() * after[term.variable()];
    }

    private Variable variable(Term term) {
        return network.nodes().variables().get(term.variable());
    }

    private List<Unreported> unreported(FormId form, List<FormPlace> keys) {
        BalanceCollector nodes = network.nodes();
        List<Unreported> unreported = new ArrayList<>();
        if (!nodes.isMade(form)) {
            unreported.add(Unreported.PRODUCTION);
        }
        if (!nodes.isTraded(form)) {
            unreported.add(pooled(keys) ? Unreported.TRADE_NET_IMPORTS_IMPLIED : Unreported.TRADE);
        }
        if (!nodes.isUsed(form)) {
            unreported.add(nodes.isTaken(form) ? Unreported.USE_REMAINDER : Unreported.USE_APPARENT);
        }
        return unreported;
    }

    private boolean pooled(List<FormPlace> keys) {
        return terms(keys).stream().anyMatch(term -> variable(term).quantity() == Quantity.NET_IMPORTS);
    }

    /** The largest residual of a balance relative to its throughput. */
    static double worst(List<Balance> balances, double[] x) {
        return balances.stream()
                .mapToDouble(balance -> Math.abs(balance.residual(x)) / Math.max(1e-9, balance.turnover(x)))
                .max()
                .orElse(0);
    }
}
