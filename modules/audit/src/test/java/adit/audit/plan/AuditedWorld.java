package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.testworlds.TinyWorld;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A world with everything that an audit looks at, 2026 to 2031.
 *
 * <pre>
 *   mine --> ore --> separate --> oxide --> make --> magnet       AAA, BBB  members
 *    |                              ^        ^                    CCC       bans its ore
 *    +-----> heavy -----------------|--------+                    DDD       a plant of the supplier's firms
 *            scrap --> recycle -----+                             SUP       bans its magnets in 2026
 * </pre>
 */
final class AuditedWorld {

    static final FormId MAGNET = new FormId("magnet");
    private static final String ANY = "*";

    private AuditedWorld() {}

    static World world() {
        TinyWorld world = TinyWorld.named("tiny").places("AAA", "BBB", "CCC", "DDD", "SUP");
        chain(world);
        plants(world);
        amounts(world);
        parameters(world);
        return world.ban("CCC", "ore", 2024).ban("SUP", "magnet", 2024, 2026).world();
    }

    /** Coverage and share together, from 2028 on. */
    static Question question(double coverage, double share) {
        return question(coverage, share, 2031, 50);
    }

    /** The same with a last year and a budget in million US$ a year. */
    static Question question(double coverage, double share, int lastYear, double budget) {
        return question(coverage, share, lastYear, budget, Map.of());
    }

    /** The same with budgets of members, million US$ a year. */
    static Question question(
            double coverage, double share, int lastYear, double budget, Map<PlaceId, Double> byCountry) {
        Question.Assumptions assumed = new Question.Assumptions(
                true,
                true,
                0.2,
                3,
                2,
                0.6,
                0,
                0.05,
                20,
                500_000,
                OptionalDouble.of(budget),
                byCountry,
                Map.of(),
                0.2,
                6,
                List.of(),
                Map.of(),
                OptionalDouble.empty(),
                false);
        return new Question(
                "tiny",
                new PlaceId("SUP"),
                List.of(new PlaceId("AAA"), new PlaceId("BBB")),
                Serve.EVERYONE,
                List.of(),
                List.of(new Target.Coverage(MAGNET, coverage, 2028), new Target.Share(MAGNET, share, 2028)),
                2026,
                lastYear,
                "base",
                assumed);
    }

    /** Coverage of 0.6 and a share of 0.5 from 2028 on, without the plants, scrap and stocks of a place. */
    static Question without(String place) {
        Question all = question(0.6, 0.5);
        return new Question(
                all.name(),
                all.supplier(),
                all.members(),
                all.serve(),
                List.of(new PlaceId(place)),
                all.targets(),
                all.firstYear(),
                all.lastYear(),
                all.scenario(),
                all.assumptions());
    }

    private static void chain(TinyWorld world) {
        List.of("ore", "heavy", "oxide", "magnet", "scrap").forEach(form -> world.form(form, "stage"));
        world.mine("mine", "ore")
                .byProduct("mine", "heavy", 0.02)
                .process("separate", "oxide", "ore", 1.25)
                .process("recycle", "oxide", "scrap", 2)
                .process("make", "magnet", "oxide", 0.4)
                .input("make", "heavy", 0.01);
    }

    private static void plants(TinyWorld world) {
        world.facility("mine-a", "AAA", "mine", 100)
                .facility("mine-c", "CCC", "mine", 40)
                .facility("sep-a", "AAA", "separate", 12)
                .start("sep-a", 2025)
                .project("sep-a2", "AAA", "separate", 30, Status.FINANCED, 2029)
                .project("sep-c", "CCC", "separate", 8, Status.CONSTRUCTION)
                .facility("make-b", "BBB", "make", 30)
                .project("make-b2", "BBB", "make", 60, Status.FINANCED)
                .facility("make-d", "DDD", "make", 20)
                .ownedBy("make-d", "SUP")
                .facility("rec-d", "DDD", "recycle", 1)
                .composition("mine-a", "heavy", 0.03);
    }

    private static void amounts(TinyWorld world) {
        for (int year = 2026; year <= 2031; year++) {
            world.demand("magnet", "AAA", year, 60 + year - 2026)
                    .demand("magnet", "BBB", year, 40)
                    .demand("magnet", "DDD", year, 30)
                    .collected("scrap", "AAA", year, 10);
        }
        world.stock("magnet", "AAA", 6);
    }

    private static void parameters(TinyWorld world) {
        world.price("magnet", 50_000)
                .price("oxide", 40_000)
                .price("scrap", 19_000)
                .cost(ANY, "freight", 500)
                .cost(ANY, "running_cost", 5_000)
                .cost(ANY, "capital_cost", 60_000)
                .leadTime("financed", 2)
                .leadTime("construction", 1)
                .leadTime("generic", 2)
                .ramp(ANY, 0.5, 1)
                .growth("separate", 0.3, 8)
                .growth("recycle", 0.3, 8)
                .growth("make", 0.3, 25)
                .technologyOwner("separate", "second", "BBB", 1)
                .technologyOwner("recycle", "second", "BBB", 1)
                .technologyOwner("make", "second", "BBB", 1);
    }
}
