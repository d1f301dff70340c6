package adit.plan;

import adit.basics.FormId;
import adit.basics.UnitOfMeasure;
import adit.math.lp.LpSolution;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.FlowKind;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Addition;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Portfolio.PlaceAddition;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Supply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a portfolio out of the solution of a {@link CostModel}. */
final class PortfolioReader {

    /** Units of mass and shares below this are noise of the solver and left out. */
    private static final double NOISE = 1e-9;

    private static final String POOL = "pool";

    private final CostModel model;
    private final ResolvedQuestion r;
    private final LpSolution solution;
    private final int from;

    PortfolioReader(CostModel model, LpSolution solution, int from) {
        this.model = model;
        this.solution = solution;
        this.from = from;
        r = model.resolved();
    }

    Portfolio read() {
        List<Start> starts = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        List<YearLevel> years = new ArrayList<>();
        for (int t = 0; t < r.years(); t++) {
            for (int u = 0; u < r.units().size(); u++) {
                addStart(starts, u, t);
                addRuns(runs, u, t);
            }
            for (int m = 0; m < r.chain().forms().size(); m++) {
                addUseFlows(flows, m, t);
                addCutFlows(flows, m, t);
            }
            for (int n = 0; n < r.nodes().size(); n++) {
                add(
                        flows,
                        Supply.USE,
                        FlowKind.STOCK,
                        r.target(),
                        r.nodes().get(n).id().code(),
                        t,
                        model.use().stockColumn(n, t));
            }
            years.add(level(t));
        }
        return new Portfolio(r.calendar(from), starts, runs, flows, years, additions(), places(starts));
    }

    private void addStart(List<Start> starts, int u, int t) {
        Unit unit = r.units().get(u);
        int column = model.expansion().startColumn(u, t);
        double amount = column < 0 ? 0 : solution.x(column);
        if (amount > NOISE) {
            double capacity = amount * unit.size() * r.scale().mass();
            starts.add(new Start(
                    unit.id(),
                    unit.name(),
                    unit.site().place(),
                    r.chain().steps().get(unit.step()).id().code(),
                    unit.evidence().status(),
                    r.calendar(t),
                    unit.kind() == Unit.Kind.FURTHER ? capacity : amount,
                    capacity,
                    UnitOfMeasure.DOLLARS.to(
                            UnitOfMeasure.MILLION_DOLLARS,
                            capacity * unit.costs().capital()),
                    unit.evidence().grade()));
        }
    }

    private List<Addition> additions() {
        double tons = r.scale().mass();
        List<Addition> additions = new ArrayList<>();
        for (int t = 0; t < r.years(); t++) {
            for (int p = 0; p < r.chain().steps().size(); p++) {
                double named = begun(p, t, Unit.Kind.PROJECT);
                double further = begun(p, t, Unit.Kind.FURTHER);
                if (named + further > NOISE) {
                    String process = r.chain().steps().get(p).id().code();
                    additions.add(new Addition(r.calendar(t), process, named * tons, further * tons));
                }
            }
        }
        return additions;
    }

    /** Sums of starts up to the first year of the targets, by place and process. */
    private List<PlaceAddition> places(List<Start> starts) {
        Map<String, PlaceAddition> sums = new TreeMap<>();
        for (Start start : starts) {
            if (start.year() <= r.calendar(from)) {
                boolean further = start.status().equals("option");
                PlaceAddition one = new PlaceAddition(
                        start.place(),
                        start.process(),
                        start.year(),
                        further ? 0 : start.capacity(),
                        further ? start.capacity() : 0);
                sums.merge(start.place() + "/" + start.process(), one, PortfolioReader::sum);
            }
        }
        return List.copyOf(sums.values());
    }

    private static PlaceAddition sum(PlaceAddition one, PlaceAddition other) {
        return new PlaceAddition(
                one.place(),
                one.process(),
                Math.min(one.first(), other.first()),
                one.named() + other.named(),
                one.further() + other.further());
    }

    private double begun(int p, int t, Unit.Kind kind) {
        double sum = 0;
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (unit.kind() == kind && unit.step() == p) {
                double amount = solution.x(model.expansion().startColumn(u, t));
                sum += amount > NOISE ? amount * unit.size() : 0;
            }
        }
        return sum;
    }

    private void addRuns(List<Run> runs, int u, int t) {
        String id = r.units().get(u).id();
        double use = solution.x(model.use().activityColumn(u, t));
        if (use > NOISE) {
            runs.add(new Run(Supply.USE, id, r.calendar(t), use * r.scale().mass()));
        }
        double cut = solution.x(model.cut().activityColumn(u, t));
        if (cut > NOISE) {
            runs.add(new Run(Supply.CUT, id, r.calendar(t), cut * r.scale().mass()));
        }
    }

    private void addUseFlows(List<Flow> flows, int m, int t) {
        for (int n = 0; n < r.nodes().size(); n++) {
            String node = r.nodes().get(n).id().code();
            add(flows, Supply.USE, FlowKind.IN, m, node, t, model.use().inColumn(m, n, t));
            add(flows, Supply.USE, FlowKind.OUT, m, node, t, model.use().outColumn(m, n, t));
            add(flows, Supply.USE, FlowKind.BUY, m, node, t, model.use().buyColumn(m, n, t));
            add(flows, Supply.USE, FlowKind.UNSERVED, m, node, t, model.use().unservedColumn(m, n, t));
            add(flows, Supply.USE, FlowKind.SCRAP, m, node, t, model.use().scrapColumn(m, n, t));
        }
    }

    private void addCutFlows(List<Flow> flows, int m, int t) {
        add(flows, Supply.CUT, FlowKind.SCRAP, m, POOL, t, model.cut().scrapColumn(m, t));
        add(flows, Supply.CUT, FlowKind.DRAW, m, POOL, t, model.cut().drawColumn(m, t));
        for (int n = 0; n < r.nodes().size(); n++) {
            int in = model.cut().inflowColumn(m, n, t);
            if (in >= 0) {
                String node = r.nodes().get(n).id().code();
                add(flows, Supply.CUT, FlowKind.IN, m, node, t, in);
                add(flows, Supply.CUT, FlowKind.OUT, m, node, t, model.cut().outflowColumn(m, n, t));
            }
        }
    }

    private void add(List<Flow> flows, Supply supply, FlowKind kind, int m, String node, int t, int column) {
        double units = solution.x(column);
        if (units > NOISE) {
            FormId form = r.chain().forms().get(m);
            flows.add(new Flow(
                    supply, kind, form, node, r.calendar(t), units * r.scale().mass()));
        }
    }

    /** Small negative values of a solver, such as -7e-17, are 0. */
    private static double notNegative(double level) {
        return level < 0 && level > -NOISE ? 0 : level;
    }

    private YearLevel level(int t) {
        double bought = 0;
        for (int n = 0; n < r.nodes().size(); n++) {
            if (r.nodes().get(n).member()) {
                bought += solution.x(model.use().buyColumn(r.target(), n, t))
                        + solution.x(model.use().unservedColumn(r.target(), n, t));
            }
        }
        double demand = r.demandOfMembers(r.target(), t);
        double share = demand > 0 ? bought / demand : 0;
        return new YearLevel(r.calendar(t), notNegative(solution.x(model.phi(t))), notNegative(share));
    }
}
