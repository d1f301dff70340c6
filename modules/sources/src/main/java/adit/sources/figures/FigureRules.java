package adit.sources.figures;

import adit.basics.Issues;
import adit.world.World;
import java.util.List;

/** Every rule about figures. */
public final class FigureRules {

    private static final List<FigureRule> RULES = List.of(
            new OutsideBand(),
            new SourcesDiffer(),
            new SeriesJumps(),
            new UseAndOutput(),
            new TradeAndOutput(),
            new TradeAndValues(),
            new UnitValueAndPrice(),
            new ReservesAndOutput(),
            new CapacityAndOutput(),
            new PlantsAndOutput(),
            new CostAndPrice(),
            new SeedAndOutput());

    private FigureRules() {}

    /** Applies all of them. */
    public static void check(World world, Issues issues) {
        Figures figures = new Figures(world);
        RULES.forEach(rule -> rule.check(figures, issues));
    }
}
