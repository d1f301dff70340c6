package adit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The families of limits of a question, each relaxed on its own. */
final class Relaxations {

    private Relaxations() {}

    /** All families that the question has, in the order in which they are shown. */
    static List<Relaxation> of(Resolved r) {
        List<Relaxation> all = new ArrayList<>();
        // every project and further plant can start in the first year
        all.add(family("lead-times", Relaxations::leadTimes));
        if (!r.growth().isEmpty()) {
            all.add(family("know-how", Relaxations::knowHow));
        }
        // every named project can be built at twice its size
        all.add(family("pipeline", Relaxations::pipeline));
        all.add(family("ore", Relaxations::ore));
        for (int p = 0; p < r.chain().steps().size(); p++) {
            if (!r.chain().steps().get(p).isMine()) {
                all.add(stage(r.chain().steps().get(p), p));
            }
        }
        all.add(family("recycling", Relaxations::recycling));
        all.add(family("demand", Relaxations::demand));
        all.add(family("stockpiles", Relaxations::stockpiles));
        if (r.units().stream().anyMatch(Unit::lost)
                && r.question().assumptions().supplierOwnedLost()) {
            // plants abroad that the supplier's firms control stay available
            all.add(family("ownership", Relaxations::ownership));
        }
        if (!r.banned().isEmpty()) {
            all.add(family("restrictions", Relaxations::restrictions));
        }
        if (r.budget().isPresent()) {
            all.add(family("budget", Relaxations::budget));
        }
        return List.copyOf(all);
    }

    /** Not a relaxation but its opposite: no plants beyond the named projects. */
    static Relaxation namedProjectsOnly() {
        return family("named-projects", Relaxations::noFurtherPlants);
    }

    private static void noFurtherPlants(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (int u = 0; u < r.units().size(); u++) {
            if (r.units().get(u).kind() == Unit.Kind.FURTHER) {
                for (int t = 0; t < r.years(); t++) {
                    on.columnUpper(model.expansion().startColumn(u, t), 0);
                }
            }
        }
    }

    private static Relaxation family(String id, BiConsumer<LevelModel, Overlay> lift) {
        return new Family(id, lift);
    }

    private record Family(String id, BiConsumer<LevelModel, Overlay> lift) implements Relaxation {
        @Override
        public void apply(LevelModel model, Overlay on) {
            lift.accept(model, on);
        }
    }

    private static Relaxation stage(Chain.Step step, int p) {
        return family("stage:" + step.id(), (model, on) -> freeStep(model, on, p));
    }

    private static void freeStep(LevelModel model, Overlay on, int p) {
        for (int t = 0; t < model.resolved().years(); t++) {
            on.columnUpper(model.cut().freeStepColumn(p, t), model.cut().large());
            int year = t;
            model.use().ifPresent(use -> on.columnUpper(use.freeStepColumn(p, year), use.large()));
        }
    }

    private static void leadTimes(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (unit.kind() != Unit.Kind.FACILITY) {
                for (int t = 0; t < unit.earliest() && t < r.years(); t++) {
                    on.columnUpper(
                            model.expansion().startColumn(u, t),
                            model.expansion().largestStart(unit));
                }
            }
        }
    }

    private static void knowHow(LevelModel model, Overlay on) {
        for (int row : model.expansion().knowHowRows()) {
            on.rowUpper(row, Double.POSITIVE_INFINITY);
        }
    }

    private static void pipeline(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            if (unit.kind() == Unit.Kind.PROJECT) {
                on.rowUpper(model.expansion().onceRow(u), 2);
                for (int t = unit.earliest(); t < r.years(); t++) {
                    on.columnUpper(model.expansion().startColumn(u, t), 2);
                }
            }
        }
    }

    private static void ore(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (Chain.Step step : r.chain().steps()) {
            if (step.isMine()) {
                free(model, on, step.output());
                step.byProducts().forEach(part -> free(model, on, part.form()));
            }
        }
    }

    private static void free(LevelModel model, Overlay on, int form) {
        for (int t = 0; t < model.resolved().years(); t++) {
            on.columnUpper(model.cut().freeColumn(form, t), model.cut().large());
            int year = t;
            model.use().ifPresent(use -> on.columnUpper(use.freeColumn(form, year), use.large()));
        }
    }

    private static void recycling(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                double arising = r.scrapArising().sumOverNodes(m, t);
                if (arising > 0) {
                    on.columnUpper(model.cut().scrapColumn(m, t), arising);
                    int form = m;
                    int year = t;
                    model.use().ifPresent(use -> on.columnUpper(use.scrapColumn(form, year), arising));
                }
            }
        }
        for (int p = 0; p < r.chain().steps().size(); p++) {
            if (takesScrap(r, p)) {
                freeStep(model, on, p);
            }
        }
    }

    private static boolean takesScrap(Resolved r, int p) {
        return r.chain().steps().get(p).inputs().stream()
                .anyMatch(part -> r.scrapArising().sumOverNodes(part.form(), r.years() - 1) > 0);
    }

    private static void demand(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        int m = r.target();
        double left = 1 - r.question().assumptions().relaxedDemand();
        for (int t = 0; t < r.years(); t++) {
            java.util.Map<Integer, Double> byRow = new java.util.TreeMap<>();
            for (int n = 0; n < r.nodes().size(); n++) {
                byRow.merge(model.cut().row(m, n, t), -r.demand().get(m, n, t), Double::sum);
            }
            int year = t;
            byRow.forEach((row, former) -> on.coefficient(row, model.phi(year), left * former, former));
        }
        lessToServe(model, on, left);
    }

    private static void lessToServe(LevelModel model, Overlay on, double left) {
        for (LevelModel.Served served : model.served()) {
            on.rowLower(served.row(), left * served.demand());
            on.coefficient(served.row(), served.gap(), left * served.demand(), served.demand());
        }
        for (int t = 0; model.use().isPresent() && t < model.resolved().years(); t++) {
            double former = model.resolved().demandOfMembers(model.resolved().target(), t);
            on.coefficient(model.shareRow(t), model.sigma(t), left * former, former);
        }
    }

    private static void stockpiles(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        int m = r.target();
        Question.Assumptions assumed = r.question().assumptions();
        for (int t = 0; t < r.years(); t++) {
            double held = r.stock().get(m) + r.demandOutside(m, t) * assumed.relaxedStockpileMonths() / 12;
            on.columnUpper(model.cut().drawColumn(m, t), held / assumed.cutOffYears());
        }
    }

    private static void ownership(LevelModel model, Overlay on) {
        Resolved r = model.resolved();
        for (int u = 0; u < r.units().size(); u++) {
            if (r.units().get(u).lost()) {
                for (int t = 0; t < r.years(); t++) {
                    on.columnUpper(model.cut().activityColumn(u, t), model.cut().largestActivity(u, t));
                }
            }
        }
    }

    private static void restrictions(LevelModel model, Overlay on) {
        for (Resolved.Ban ban : model.resolved().banned()) {
            lift(model.cut(), ban, on);
            model.use().ifPresent(use -> lift(use, ban, on));
        }
    }

    private static void lift(PooledBlock block, Resolved.Ban ban, Overlay on) {
        for (int column : block.outflowColumns(ban.form(), ban.node())) {
            on.columnUpper(column, block.large());
        }
    }

    private static void budget(LevelModel model, Overlay on) {
        for (int row : model.expansion().budgetRows()) {
            on.rowUpper(row, Double.POSITIVE_INFINITY);
        }
    }
}
