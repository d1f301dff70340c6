package adit.sources.figures;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * {@code sources-differ}: sources of one cell and grade differ so much that one of them probably has another unit. Figures that are a small
 * part of the world, those of the rest of the world and assumptions are left out.
 */
final class SourcesDiffer implements FigureRule {

    private static final double TIMES = 3.5;
    private static final double TIMES_FOR_PARAMETERS = 8;
    private static final double TIMES_FOR_PLANTS = 5;
    private static final double SHARE = 0.05;

    private static final Set<Attribute> PLANTS = Set.of(Attribute.CAPACITY, Attribute.CAPITAL_COST);

    @Override
    public void check(Figures figures, Issues issues) {
        figures.world().cells().filter(cell -> cell.all().size() > 1).forEach(cell -> {
            for (Grade grade : List.of(Grade.A, Grade.B, Grade.C, Grade.D)) {
                check(cell, grade, figures, issues);
            }
        });
    }

    private static void check(Observed cell, Grade grade, Figures figures, Issues issues) {
        List<Observation> same = cell.all().stream()
                .filter(seen -> seen.grade() == grade && seen.estimate().value() > 0)
                .sorted(Comparator.comparingDouble(seen -> seen.estimate().value()))
                .toList();
        if (same.size() < 2) {
            return;
        }
        Observation least = same.getFirst();
        Observation most = same.getLast();
        double times = most.estimate().value() / least.estimate().value();
        if (times >= limit(cell) && matters(cell, most, figures)) {
            issues.add(At.warning(
                    most,
                    "sources-differ",
                    "sources of " + cell.cell() + " with grade " + grade + " differ " + At.number(times) + " times: "
                            + least.where() + " has "
                            + At.number(least.estimate().value()),
                    LikelyFactor.hint(times, commodity(cell, figures.world()), figures.world())));
        }
    }

    private static double limit(Observed cell) {
        if (PLANTS.contains(cell.cell().attribute())) {
            return TIMES_FOR_PLANTS;
        }
        return isOfYear(cell) ? TIMES : TIMES_FOR_PARAMETERS;
    }

    private static boolean matters(Observed cell, Observation most, Figures figures) {
        if (cell.cell().keys().contains(Place.REMAINDER.code())) {
            return false;
        }
        if (!isOfYear(cell) || cell.cell().attribute() == Attribute.PRICE) {
            return true;
        }
        Totals all = figures.totals(cell.cell().attribute());
        return most.estimate().value() >= SHARE * all.in(Totals.form(cell), Totals.year(cell));
    }

    private static boolean isOfYear(Observed cell) {
        List<String> keys = cell.cell().attribute().keys();
        return keys.contains("form") && keys.contains("year");
    }

    static String commodity(Observed cell, World world) {
        String form = Totals.form(cell);
        return form.isEmpty()
                ? ""
                : world.findForm(new FormId(form)).map(Form::commodity).orElse("");
    }
}
