package adit.study;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.testworlds.TinyWorld;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;

/**
 * A chain of two steps whose second one can only grow by what firms learn.
 *
 * <pre>
 *   pit AAA 500/y --oxide--> works BBB 20/y, and as much as can be learnt (project of 200, now) --> magnets
 *   γ = 0, κ = 10 t/y (5 to 20) each year and firm, one firm of AAA; demand for magnets: AAA 40, BBB 60
 * </pre>
 *
 * Capacity is 20 + 10·k in the k-th year: coverage 30 %, 40 %, 50 %, 60 %, 70 % from 2026 to 2030. The construction of new-works takes from 2040 on.
 */
final class OverriddenPlan {

    static final World WORLD = world();

    private OverriddenPlan() {}

    private static World world() {
        World plain = TinyWorld.named("overridden")
                .places("AAA", "BBB", "SUP")
                .form("oxide", "mining")
                .form("magnet", "product")
                .mine("mine", "oxide")
                .process("make", "magnet", "oxide", 1)
                .leadTime("announced", 0)
                .facility("pit", "AAA", "mine", 500)
                .facility("works", "BBB", "make", 20)
                .project("boom", "BBB", "make", 200, Status.ANNOUNCED)
                .project("new-works", "BBB", "make", 40, Status.CONSTRUCTION, 2040)
                .facility("sup-works", "SUP", "make", 500)
                .growth("make", 0, 10)
                .newcomers("make", 2)
                .demand("magnet", "AAA", 40)
                .demand("magnet", "BBB", 60)
                .demand("magnet", "SUP", 600)
                .price("magnet", 50_000)
                .world();
        Map<Cell, Observed> stated = new HashMap<>();
        plain.cells().forEach(each -> stated.put(each.cell(), Observed.of(inUnit(each.chosen()))));
        return plain.with(stated);
    }

    private static Observation inUnit(Observation plain) {
        Cell cell = plain.cell();
        boolean kappa = cell.is(Key.ITEM, "kappa");
        Estimate estimate = kappa ? new Estimate(plain.estimate().value(), 5, 20) : plain.estimate();
        return new Observation(
                cell, estimate, unit(cell), kappa ? Grade.E : plain.grade(), plain.source(), plain.where(), "");
    }

    private static String growthUnit(String item) {
        return switch (item) {
            case "kappa" -> "t/y per year";
            case "newcomers" -> "projects a year";
            default -> "1/y";
        };
    }

    private static String unit(Cell cell) {
        return switch (cell.attribute()) {
            case GROWTH -> growthUnit(cell.get(Key.ITEM));
            case DEMAND, CAPACITY -> "t/y";
            case PRICE -> "US$/t";
            case COST -> cell.is(Key.ITEM, "capital_cost") ? "US$ per t/y" : "US$/t";
            case LEAD_TIME -> "years";
            case START -> "year";
            default -> cell.attribute() == Attribute.TECHNOLOGY_OWNER ? "firms" : "";
        };
    }
}
