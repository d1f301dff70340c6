package adit.plan;

import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import java.util.List;

/**
 * Every tiny world with the question that its comment answers.
 *
 * @param world the world
 * @param asked the question
 */
record Puzzles(TinyWorld world, Asked asked) {

    static List<Puzzles> all() {
        return List.of(
                half(),
                waiting(),
                ramp(),
                restart(),
                outrun(),
                twoStages(),
                byProduct(),
                knowHow(),
                lostPlant(),
                confinedOre(),
                confinedMetal(),
                swarf(),
                scrap(),
                stock(),
                furtherPlants(),
                budget(),
                coveredButBought(),
                boughtOre(),
                oreBan(),
                others(),
                cheapSupplier(),
                stockpile());
    }

    Answer answer() {
        return Answer.of(world, asked);
    }

    @Override
    public String toString() {
        return world.name();
    }

    private static Asked metal() {
        return Asked.about("metal");
    }

    static Puzzles half() {
        return new Puzzles(TinyWorlds.half(), metal().coverage(0.8, 2028));
    }

    static Puzzles waiting() {
        return new Puzzles(TinyWorlds.waiting(2026), metal().coverage(1, 2027));
    }

    static Puzzles ramp() {
        return new Puzzles(TinyWorlds.ramp(), metal().coverage(1, 2028));
    }

    static Puzzles restart() {
        return new Puzzles(TinyWorlds.restart(), metal().coverage(0.7, 2028));
    }

    static Puzzles outrun() {
        return new Puzzles(TinyWorlds.outrun(), metal().coverage(0.7, 2026));
    }

    static Puzzles twoStages() {
        return new Puzzles(TinyWorlds.twoStages(), metal().coverage(0.8, 2026));
    }

    static Puzzles byProduct() {
        return new Puzzles(TinyWorlds.byProduct(), Asked.about("magnet").coverage(1, 2026));
    }

    static Puzzles knowHow() {
        return new Puzzles(TinyWorlds.knowHow(), metal().coverage(1, 2028));
    }

    static Puzzles lostPlant() {
        return new Puzzles(TinyWorlds.lostPlant(), metal().coverage(1, 2027));
    }

    static Puzzles confinedOre() {
        return new Puzzles(TinyWorlds.confinedOre(), metal().coverage(1, 2027));
    }

    static Puzzles confinedMetal() {
        return new Puzzles(TinyWorlds.confinedMetal(), metal().coverage(1, 2027));
    }

    static Puzzles swarf() {
        return new Puzzles(TinyWorlds.swarf(), Asked.about("magnet").coverage(1, 2027));
    }

    static Puzzles scrap() {
        return new Puzzles(TinyWorlds.scrap(), metal().coverage(1, 2027));
    }

    static Puzzles stock() {
        return new Puzzles(TinyWorlds.stock(), metal().coverage(1, 2027));
    }

    static Puzzles furtherPlants() {
        return new Puzzles(
                TinyWorlds.furtherPlants(),
                metal().coverage(0.8, 2030).years(2026, 2032).further(0.1));
    }

    static Puzzles budget() {
        return new Puzzles(TinyWorlds.budget(), metal().coverage(1, 2028).budget(30));
    }

    static Puzzles coveredButBought() {
        return new Puzzles(
                TinyWorlds.coveredButBought(), metal().coverage(1, 2026).share(0.5, 2026));
    }

    static Puzzles boughtOre() {
        return new Puzzles(TinyWorlds.boughtOre(), metal().coverage(0.8, 2028).share(0.2, 2028));
    }

    static Puzzles oreBan() {
        return new Puzzles(TinyWorlds.oreBan(), metal().share(0.1, 2026));
    }

    static Puzzles others() {
        return new Puzzles(TinyWorlds.others(), metal().share(0.1, 2026).budget(1));
    }

    static Puzzles cheapSupplier() {
        return new Puzzles(TinyWorlds.cheapSupplier(), metal().coverage(1, 2028));
    }

    static Puzzles stockpile() {
        return new Puzzles(TinyWorlds.stockpile(), metal().coverage(1, 2026).stockpile(12));
    }
}
