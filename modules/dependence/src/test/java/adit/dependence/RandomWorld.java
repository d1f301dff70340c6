package adit.dependence;

import java.util.List;
import java.util.Random;

/**
 * A seeded random chain ore → metal → magnet over the places S, A, B, C. Every place makes some of every form with
 * probability 0.7. Trade is reported for all forms, or for none.
 */
public final class RandomWorld {

    public static final List<String> PLACES = List.of("S", "A", "B", "C");
    public static final List<String> FORMS = List.of("ore", "metal", "magnet");

    private RandomWorld() {}

    public static TradeWorld frame() {
        return new TradeWorld().chain("ore").chain("metal", "ore*2").chain("magnet", "metal*0.5", "ore*0.1");
    }

    public static TradeWorld withoutTrade(long seed) {
        Random random = new Random(seed);
        TradeWorld world = frame();
        addOutput(world, random);
        PLACES.forEach(place -> world.uses(place, "magnet", 1 + random.nextInt(100)));
        return world;
    }

    public static TradeWorld withTrade(long seed) {
        Random random = new Random(seed);
        TradeWorld world = frame();
        addOutput(world, random);
        for (String form : FORMS) {
            for (String from : PLACES) {
                for (String to : PLACES) {
                    if (!from.equals(to) && random.nextDouble() < 0.6) {
                        world.ships(from, to, form, 1 + random.nextInt(40));
                    }
                }
            }
        }
        return world;
    }

    private static void addOutput(TradeWorld world, Random random) {
        for (String form : FORMS) {
            for (String place : PLACES) {
                if (random.nextDouble() < 0.7) {
                    world.makes(place, form, random.nextInt(100));
                }
            }
        }
    }
}
