package adit.cli;

import adit.testworlds.RandomWorlds;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** The worlds of the grid: every tiny one, odd ones, and random ones. Each call gives fresh builders. */
final class GridWorlds {

    private GridWorlds() {}

    /** How many there are. */
    static int count() {
        return suppliers().size();
    }

    /** A fresh builder of a world. */
    static TinyWorld world(int number) {
        return suppliers().get(number).get();
    }

    private static List<Supplier<TinyWorld>> suppliers() {
        List<Supplier<TinyWorld>> all = new ArrayList<>();
        for (int k = 0; k < TinyWorlds.all().size(); k++) {
            int number = k;
            all.add(() -> TinyWorlds.all().get(number));
        }
        for (int k = 0; k < TimedWorlds.all().size(); k++) {
            int number = k;
            all.add(() -> TimedWorlds.all().get(number));
        }
        all.addAll(odd());
        LongStream.range(0, 8)
                .forEach(seed -> all.add(() -> RandomWorlds.draw(seed).world()));
        return all;
    }

    private static List<Supplier<TinyWorld>> odd() {
        return List.of(
                GridWorlds::nobodyMakes,
                GridWorlds::onlyOthersUse,
                GridWorlds::noDemandAtAll,
                GridWorlds::demandBegins,
                GridWorlds::supplierMakes,
                GridWorlds::noPlants,
                GridWorlds::aloneWithTheSupplier);
    }

    /** A form that is wanted and that no process makes. */
    private static TinyWorld nobodyMakes() {
        return places("nobody makes it").form("metal", "product").demand("metal", "AAA", 10);
    }

    /** The members use nothing. */
    private static TinyWorld onlyOthersUse() {
        return dug("only others use").facility("old", "AAA", "dig", 5).demand("metal", "OTH", 10);
    }

    /** Demand is stated and zero. */
    private static TinyWorld noDemandAtAll() {
        return dug("no demand").facility("old", "AAA", "dig", 5).demand("metal", "AAA", 0);
    }

    /** No demand in the first two years. */
    private static TinyWorld demandBegins() {
        return dug("demand begins")
                .facility("old", "AAA", "dig", 5)
                .demand("metal", "AAA", 10)
                .demand("metal", "AAA", 2025, 0)
                .demand("metal", "AAA", 2026, 0)
                .demand("metal", "AAA", 2027, 0);
    }

    /** The supplier has plants and demand of its own. */
    private static TinyWorld supplierMakes() {
        return dug("the supplier makes")
                .facility("theirs", "SUP", "dig", 100)
                .project("more", "SUP", "dig", 50, Status.CONSTRUCTION)
                .project("new", "AAA", "dig", 5, Status.ANNOUNCED)
                .demand("metal", "SUP", 60)
                .demand("metal", "AAA", 10)
                .price("metal", 50_000);
    }

    /** Nothing stands anywhere. */
    private static TinyWorld noPlants() {
        return dug("no plants").demand("metal", "AAA", 10).price("metal", 50_000);
    }

    /** A ramp, a limit of growth of nothing, and a chain whose first form nobody has. */
    private static TinyWorld aloneWithTheSupplier() {
        return places("alone")
                .form("ore", "mining")
                .form("metal", "refining")
                .mine("mine", "ore")
                .process("smelt", "metal", "ore", 1.5)
                .facility("smelter", "AAA", "smelt", 7)
                .ramp("smelt", 0.3, 0.6, 1)
                .growth("smelt", 0, 0)
                .price("ore", 1_000)
                .demand("metal", "AAA", 10);
    }

    private static TinyWorld dug(String name) {
        return places(name).form("metal", "mining").mine("dig", "metal");
    }

    private static TinyWorld places(String name) {
        return TinyWorld.named(name).places("AAA", "OTH", "SUP");
    }
}
