package adit.reconcile;

import adit.basics.FormId;
import adit.reconcile.Balance.Term;
import adit.world.Cell;
import adit.world.Observed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The balances of the form and place pairs, while they are collected: variables and their terms in a balance. */
final class BalanceCollector {

    /** The known figures of one pair. */
    static final class Node {
        final List<Term> terms = new ArrayList<>();
        final List<Integer> production = new ArrayList<>();
        boolean used;
        boolean traded;
        boolean taken;
    }

    private final List<Variable> variables = new ArrayList<>();
    private final SortedMap<FormPlace, Node> nodes = new TreeMap<>();
    private final Set<FormId> tradedForms = new HashSet<>();
    private final Set<FormId> madeForms = new HashSet<>();
    private final Set<FormId> usedForms = new HashSet<>();
    private final Set<FormId> takenForms = new HashSet<>();

    /** Everything that the cells report. */
    static BalanceCollector of(YearCells cells) {
        BalanceCollector nodes = new BalanceCollector();
        cells.production().forEach(cell -> nodes.addProduction(cells, cell));
        cells.collected().forEach(cell -> nodes.addAt(Quantity.COLLECTED, cells, cell, 1));
        cells.trade().forEach(cell -> nodes.addTrade(cells, cell));
        cells.use().forEach(cell -> nodes.addUse(cells, cell));
        cells.stocks().forEach(cell -> {
            nodes.addAt(Quantity.STOCK, cells, cell, -1);
            cells.before(cell).ifPresent(before -> nodes.addAt(Quantity.STOCK, cells, before, 1));
        });
        return nodes;
    }

    private void addProduction(YearCells cells, Observed cell) {
        int variable = addAt(Quantity.PRODUCTION, cells, cell, 1);
        node(variable).production.add(variable);
        madeForms.add(YearCells.form(cell));
    }

    private void addUse(YearCells cells, Observed cell) {
        node(addAt(Quantity.USE, cells, cell, -1)).used = true;
        usedForms.add(YearCells.form(cell));
    }

    private void addTrade(YearCells cells, Observed cell) {
        int variable = addAt(Quantity.TRADE, cells, cell, -1);
        node(variable).traded = true;
        Node to = node(new FormPlace(YearCells.form(cell), cells.receiver(cell)));
        to.terms.add(new Term(variable, 1));
        to.traded = true;
        tradedForms.add(YearCells.form(cell));
    }

    private int addAt(Quantity quantity, YearCells cells, Observed cell, double sign) {
        FormPlace key = new FormPlace(YearCells.form(cell), cells.place(cell));
        Variable variable = new Variable(
                quantity,
                key.form(),
                key.place(),
                Optional.empty(),
                Optional.of(cell.cell()),
                Optional.of(cell),
                cell.value(),
                StandardDeviation.of(cell.chosen()));
        return add(key, variable, sign);
    }

    /** Adds a variable to the balance of a pair and returns its number. */
    int add(FormPlace key, Variable variable, double coefficient) {
        int number = add(variable);
        node(key).terms.add(new Term(number, coefficient));
        return number;
    }

    /** Adds a variable that is in no balance of a pair. */
    int add(Variable variable) {
        variables.add(variable);
        return variables.size() - 1;
    }

    /** Unreported production of a pair. */
    int addUnreportedProduction(FormPlace key, int year, double prior, double sigma) {
        Cell cell = Cell.production(key.form(), key.place(), year);
        int number = add(key, unreported(Quantity.PRODUCTION, key, Optional.of(cell), prior, sigma), 1);
        node(key).production.add(number);
        return number;
    }

    static Variable unreported(Quantity quantity, FormPlace key, Optional<Cell> cell, double prior, double sigma) {
        return new Variable(quantity, key.form(), key.place(), Optional.empty(), cell, Optional.empty(), prior, sigma);
    }

    /** Inputs of the processes of a pair: a coefficient on the production of another form in the same place. */
    void take(FormPlace key, int production, double tonnesPerTon) {
        Node node = node(key);
        node.terms.add(new Term(production, -tonnesPerTon));
        node.taken = true;
        takenForms.add(key.form());
    }

    /** False if production is exactly zero and needs no inputs. */
    boolean isPossible(int variable) {
        Variable made = variables.get(variable);
        return made.prior() > 0 || made.sigma() > 0;
    }

    Node node(FormPlace key) {
        return nodes.computeIfAbsent(key, ignored -> new Node());
    }

    private Node node(int variable) {
        return node(new FormPlace(
                variables.get(variable).form(), variables.get(variable).place()));
    }

    /** The pairs of a form so far. */
    List<FormPlace> of(FormId form) {
        return nodes.keySet().stream().filter(key -> key.form().equals(form)).toList();
    }

    SortedMap<FormPlace, Node> all() {
        return nodes;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Sum of the terms of a pair at the priors, t/y: a surplus if positive, a deficit if negative. */
    double gap(FormPlace key) {
        return balance(key).residual(priors());
    }

    /** Sum of the absolute terms of a pair at the priors, t/y. */
    double turnover(FormPlace key) {
        return balance(key).turnover(priors());
    }

    Balance balance(FormPlace key) {
        return new Balance(key.form(), key.form() + " in " + key.place(), node(key).terms);
    }

    /** The value before of every variable so far. */
    double[] priors() {
        return variables.stream().mapToDouble(Variable::prior).toArray();
    }

    boolean isTraded(FormId form) {
        return tradedForms.contains(form);
    }

    boolean isMade(FormId form) {
        return madeForms.contains(form);
    }

    boolean isUsed(FormId form) {
        return usedForms.contains(form);
    }

    boolean isTaken(FormId form) {
        return takenForms.contains(form);
    }
}
